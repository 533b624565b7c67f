import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Compendium } from '../../src/core/compendium.ts';
import { legalDiff, type FactChange } from '../../src/derive/legal/diff.ts';
import { assemble, emptyCompendium } from '../../src/load/assemble.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

/** The tiny record with some of its text replaced. */
function edited(path: string, ...edits: [from: string, to: string][]): Compendium {
  const files = tinyFiles.map((file) => {
    if (file.path !== path) return file;
    return edits.reduce((f, [from, to]) => {
      expect(f.text).toContain(from);
      return { path, text: f.text.replace(from, to) };
    }, file);
  });
  const { compendium, problems } = assemble(files);
  expect(problems).toEqual([]);
  return compendium;
}
const factsOf = (after: Compendium, id: string): FactChange[] =>
  legalDiff(tiny(), after).law.flatMap((x) => (x.how === 'changed' && x.subject.id === id ? x.facts : []));
const act = 'instruments/bd/homes-act-2020.mdx';

test('two readings of one record do not differ', () => {
  expect(legalDiff(tiny(), tiny())).toEqual({ law: [], words: [], filing: [] });
});

test('an answer that changes is told with what it was, what it is and what it rests on', () => {
  const after = edited('answers/in/shelter.mdx', ['{ min: 1, max: 3, unit: years }', '{ max: 3, unit: years }']);
  expect(legalDiff(tiny(), after).law).toMatchObject([
    {
      how: 'changed',
      subject: { name: 'answer to shelter.longest-stay for India', rests: ['in/homes-act-1956#s 4(4)'] },
      facts: [{ label: 'value', from: '1 year to 3 years', to: 'at most 3 years' }],
    },
  ]);
});

test('a question that was open and is answered reads as a changed answer', () => {
  const after = edited('answers/in/shelter.mdx', [
    'unanswered:\n  services: the Rules of the states have not been collected\n',
    '  services:\n    value: [training]\n    rests: [in/homes-act-1956#s 4(4)]\n',
  ]);
  expect(factsOf(after, 'in:shelter.services')).toContainEqual({
    label: 'value',
    added: ['training'],
    removed: ['not answered'],
  });
});

test('a clock, a punishment and a sum that change are changes of law', () => {
  expect(factsOf(edited(act, ['value: 24,', 'value: 48,']), 'bd/homes-act-2020#s-4-1')).toEqual([
    {
      label: 'time',
      added: ['at most 48 hours (from: she is found): bring her before a magistrate'],
      removed: ['at most 24 hours (from: she is found): bring her before a magistrate'],
    },
  ]);
  expect(
    factsOf(edited(act, ['max: 7,', 'max: 5,'], ['max: 200000', 'max: 300000']), 'bd/homes-act-2020#s-12ক').map(
      (f) => f.label,
    ),
  ).toEqual(['penalty', 'sum']);
});

test('a number or a "may" that changes in the words alone is a change of law too', () => {
  const after = edited(
    act,
    ['within 24 hours.', 'within 48 hours.'],
    ['magistrate may place an adult', 'magistrate must place an adult'],
  );
  expect(factsOf(after, 'bd/homes-act-2020#s-4-1')).toEqual([
    { label: 'numbers in words', added: ['48 hours'], removed: ['24 hours'] },
  ]);
  expect(factsOf(after, 'bd/homes-act-2020#s-4-2')).toEqual([
    { label: 'must and may in words', from: 'may ×1', to: 'must ×1' },
  ]);
});

test('other wording is counted apart, by field', () => {
  const diff = legalDiff(tiny(), edited(act, ['heading: Placement', 'heading: Placing her']));
  expect(diff.law).toEqual([]);
  expect(diff.words).toMatchObject([{ subject: { id: 'bd/homes-act-2020#s-4-2' }, fields: ['heading'] }]);
});

test('a provision with another number and the same words is told as re-pinned, not as one lost and one won', () => {
  const after = edited(act, ['pin: ss 9-10', 'pin: s 11']);
  expect(legalDiff(tiny(), after).law.filter((x) => x.subject.kind === 'provision')).toMatchObject([
    {
      how: 'changed',
      subject: { id: 'bd/homes-act-2020#s-11' },
      facts: [{ label: 'pin', from: 'ss 9–10', to: 's 11' }],
    },
  ]);
});

test('evidence that weakens is told on the provision and on the answer that rests on it', () => {
  const after = edited(act, [
    'bring her before a magistrate }]\n    evidence: primary',
    'bring her before a magistrate }]\n    evidence: secondary',
  ]);
  const told = [{ label: 'evidence', from: 'primary', to: 'secondary' }];
  expect(factsOf(after, 'bd/homes-act-2020#s-4-1')).toEqual(told);
  expect(factsOf(after, 'bd:shelter.first-hearing')).toEqual(told);
});

test('a repeal that goes changes the force of the old law and the relations of the new', () => {
  const after = edited(act, [
    '  - { does: repeals, to: bd/homes-act-1990, pin: s 30, note: orders made under it go on }\n',
    '',
  ]);
  expect(factsOf(after, 'bd/homes-act-1990')).toEqual([
    { label: 'force', from: 'repealed since 2020-03-01 by bd/homes-act-2020', to: 'in-force since 1990-07-01' },
  ]);
  expect(factsOf(after, 'bd/homes-act-2020')).toEqual([
    { label: 'repeals', added: [], removed: ['bd/homes-act-1990 (s 30)'] },
  ]);
});

test('a new law is told once, with how many provisions it has', () => {
  const without = assemble(tinyFiles.filter((f) => f.path !== act)).compendium;
  expect(legalDiff(without, tiny()).law.filter((x) => x.how === 'new')).toMatchObject([
    { subject: { id: 'bd/homes-act-2020' }, holds: 6 },
  ]);
  expect(legalDiff(tiny(), without).law.filter((x) => x.how === 'gone')).toMatchObject([
    { subject: { id: 'bd/homes-act-2020' }, holds: 6 },
  ]);
});

test('a law that was renamed and left a record of it is the same law', () => {
  const files = tinyFiles.map((f) => ({
    path: f.path.replace('bd/homes-act-2020', 'bd/homes-2020'),
    text:
      f.path === 'moved.yaml'
        ? `${f.text}bd/homes-act-2020: bd/homes-2020\n`
        : f.text.replaceAll('bd/homes-act-2020', 'bd/homes-2020'),
  }));
  const { law } = legalDiff(tiny(), assemble(files).compendium);
  expect(law.filter((x) => x.how !== 'changed')).toEqual([]);
  expect(law.flatMap((x) => (x.how === 'changed' ? x.facts : []))).toContainEqual({
    label: 'id',
    from: 'bd/homes-act-2020',
    to: 'bd/homes-2020',
  });
});

/** The tiny record with some of its files replaced, and lines of moved.yaml added. */
function movedTo(lines: string, change: (text: string, path: string) => string): Compendium {
  const files = tinyFiles.map(({ path, text }) => ({
    path,
    text: path === 'moved.yaml' ? `${text}${lines}` : change(text, path),
  }));
  const { compendium, problems } = assemble(files);
  expect(problems).toEqual([]);
  return compendium;
}

test('a provision that was renumbered and reworded is one provision where moved.yaml says so, and those that cite it do not change', () => {
  const change = (text: string): string =>
    text
      .replace('pin: s 4(2)', 'pin: s 5')
      .replace('heading: Placement\n    summary: The magistrate may', 'heading: Stay\n    summary: A court may')
      .replaceAll('bd/homes-act-2020#s 4(2)', 'bd/homes-act-2020#s 5');
  const told = (line: string) =>
    legalDiff(tiny(), movedTo(line, change)).law.map((x) =>
      x.how === 'changed' ? `${x.subject.id}: ${x.facts.map((f) => f.label).join(', ')}` : `${x.how} ${x.subject.id}`,
    );
  const apart = told('');
  expect(apart).toEqual(expect.arrayContaining(['gone bd/homes-act-2020#s-4-2', 'new bd/homes-act-2020#s-5']));
  expect(apart).toContain('bd:shelter.adult-consent: rests on');
  const one = told('bd/homes-act-2020#s 4(2): bd/homes-act-2020#s 5\n');
  expect(one).toContain('bd/homes-act-2020#s-5: pin');
  expect(one.filter((x) => /^(gone|new)|adult-consent/.test(x))).toEqual([]);
});

test('a question and a pathway that were renamed are the same, and so are the answers', () => {
  const after = movedTo(
    'questions/shelter.services: questions/shelter.help\npathways/adult-found: pathways/found\n',
    (text, path) =>
      text
        .replace(/^(  )services:/m, '$1help:')
        .replace('pathway:adult-found', path === 'asked.yaml' ? 'pathway:found' : '$&'),
  );
  const [pathway] = after.pathways;
  const { law } = legalDiff(tiny(), { ...after, pathways: [{ ...pathway!, id: 'found' }] });
  expect(law).toMatchObject([
    {
      how: 'changed',
      subject: { kind: 'question' },
      facts: [{ label: 'id', from: 'shelter.services', to: 'shelter.help' }],
    },
    { how: 'changed', subject: { kind: 'pathway' }, facts: [{ label: 'id', from: 'adult-found', to: 'found' }] },
  ]);
});

test('what is let off a rule of the check is shown with its reason', () => {
  const after = { ...tiny(), exceptions: { 'party-unnamed': { 'bd/x': 'the name is that of a place' } } };
  expect(legalDiff(tiny(), after).law).toMatchObject([
    {
      how: 'new',
      subject: { name: 'exception from party-unnamed for bd/x', law: { reason: 'the name is that of a place' } },
    },
  ]);
});

test('every part of the record is compared: one that the comparison does not know would go by unseen', () => {
  const compared =
    'answers asked changes chapters concordances entries exceptions jurisdictions moved pathways questions resources standards terms themes thesaurus translations';
  expect(Object.keys(emptyCompendium()).toSorted().join(' ')).toBe(compared);
});

/** The record without what only says where in a file something stands. */
const bare = (c: Compendium): string =>
  JSON.stringify(
    [
      c,
      [...c.entries.values()],
      [...c.answers.values()],
      [...c.terms],
      [...c.translations],
      [...c.jurisdictions],
      [...c.moved],
      [...c.questions],
    ],
    (key, value) => (['file', 'line'].includes(key) ? undefined : value),
  );

test(
  'no change of the record goes by unseen: whatever line is lost or word altered, the comparison shows it',
  { timeout: 60_000 },
  () => {
    const before = tiny();
    const was = bare(before);
    const places = tinyFiles.flatMap((file, n) => file.text.split('\n').map((_, line) => ({ n, line })));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('drop', 'word', 'digit'), ({ n, line }, how) => {
        const files = tinyFiles.map((file, at) => {
          if (at !== n) return file;
          const text = file.text.split('\n');
          if (how === 'drop') text.splice(line, 1);
          else if (how === 'word') text[line] = (text[line] ?? '').replace(/[a-z]{5,}(?=[^a-z:]*$)/, 'changed');
          else text[line] = (text[line] ?? '').replace(/\d/, '7');
          return { ...file, text: text.join('\n') };
        });
        const after = assemble(files).compendium;
        const diff = legalDiff(before, after);
        expect(diff.law.length + diff.words.length + diff.filing.length > 0).toBe(bare(after) !== was);
      }),
      { numRuns: 300 },
    );
  },
);
