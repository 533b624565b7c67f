import { describe, expect, test } from 'vitest';
import { addressOf, editionOf } from '../../src/exports/edition.ts';
import { allRows, TABLES, type TableName } from '../../src/exports/tables.ts';
import { tiny } from '../fixtures/tiny.ts';

const c = tiny();
const rows = allRows(c, editionOf(c, '0.1.0', 'https://site.test/folder'));
const names = Object.keys(TABLES) as TableName[];
const byId = <R extends { id: string }>(table: R[], id: string): R => table.find((row) => row.id === id)!;

describe.each(names)('the table %s', (name) => {
  test('has rows, and each is what its schema says, with no field more', () => {
    expect(rows[name].length).toBeGreaterThan(0);
    for (const row of rows[name]) expect(TABLES[name].row.safeParse(row).error).toBeUndefined();
  });

  test('refuses a row with a field its schema does not name', () => {
    expect(TABLES[name].row.safeParse({ ...rows[name][0], extra: 1 }).success).toBe(false);
  });

  test('documents every field with a good example that passes and a bad one that is refused', () => {
    for (const [key, schema] of Object.entries(TABLES[name].row.shape)) {
      const { description, examples, badExample } = schema.meta() ?? {};
      expect(description, key).toMatch(/^.{3,}\.$/s);
      expect(schema.safeParse((examples as unknown[])[0]).success, `good ${key}`).toBe(true);
      expect(schema.safeParse(badExample).success, `bad ${key}`).toBe(false);
    }
  });
});

test('an id is given once, whatever the table', () => {
  const ids = names.flatMap((name) => rows[name].flatMap((row) => ('id' in row ? [row.id] : [])));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a citation that takes in several provisions lists each one', () => {
  expect(byId(rows.answers, 'bd:shelter.longest-stay').rests).toEqual([
    'bd/homes-act-2020#s-4-1',
    'bd/homes-act-2020#s-4-2',
  ]);
  expect(byId(rows.instruments, 'bd/homes-act-2020').relations[1]?.to).toEqual([
    'intl/care-convention-1995#art-6-1',
    'intl/care-convention-1995#art-6-2',
  ]);
});

test('a place that two citations take in is listed once', () => {
  const twice = tiny();
  twice.answers.get('bd:shelter.longest-stay')!.rests = ['bd/homes-act-2020#s 4', 'bd/homes-act-2020#s 4(1)'];
  const { answers } = allRows(twice, editionOf(twice, '0.1.0', 'https://site.test/'));
  expect(byId(answers, 'bd:shelter.longest-stay').rests).toEqual([
    'bd/homes-act-2020#s-4-1',
    'bd/homes-act-2020#s-4-2',
  ]);
});

test('a citation of a whole work gives the work', () => {
  expect(byId(rows.questions, 'shelter.longest-stay').norm).toEqual(['intl/care-convention-1995']);
});

test('a citation inside a range lands on the row of the range', () => {
  expect(byId(rows.answers, 'bd:shelter.services').rests).toEqual(['bd/homes-act-2020#s-9-to-10']);
});

test('every place a row names is a row', () => {
  const places = new Set([...rows.instruments, ...rows.cases, ...rows.provisions].map((row) => row.id));
  const named = [
    ...rows.answers.flatMap((a) => [...a.rests, ...(a.history ?? []).flatMap((h) => h.rests ?? [])]),
    ...rows.questions.flatMap((q) => q.norm),
    ...rows.standards.flatMap((s) => s.sources),
    ...[...rows.instruments, ...rows.cases].flatMap((e) => [
      ...e.relations.flatMap((r) => r.to),
      ...(e.force.by ?? []),
    ]),
    ...rows.provisions.map((p) => p.instrument),
    ...rows.treaties.map((t) => t.treaty),
  ];
  expect(named.filter((id) => !places.has(id))).toEqual([]);
});

test('every id that went is told in the form of its table, and leads to a row', () => {
  expect(rows.moved).toEqual([
    { from: 'bd/shelter-act-1990', to: 'bd/homes-act-1990', table: 'instruments' },
    { from: 'bd/homes-act-2020#s-6', to: 'bd/homes-act-2020#s-12ক', table: 'provisions' },
    { from: 'bd/homes-act-2020#s-13', to: 'bd/homes-act-2020', table: 'provisions' },
    { from: 'shelter.stay', to: 'shelter.longest-stay', table: 'questions' },
    { from: 'pathways/woman-found', to: 'pathways/adult-found', table: 'pathways' },
    { from: 'free-to-leave', to: 'adult-chooses', table: 'standards' },
    { from: 'glossary/shelter-home', to: 'glossary/safe-home', table: 'glossary' },
  ]);
  const ids = new Set(names.flatMap((name) => rows[name].flatMap((row) => ('id' in row ? [row.id] : []))));
  expect(rows.moved.filter(({ to }) => !ids.has(to))).toEqual([]);
  expect(rows.moved.filter(({ from }) => ids.has(from))).toEqual([]);
});

test('a citation that does not land stops the export', () => {
  const broken = tiny();
  broken.answers.get('bd:shelter.services')!.rests = ['bd/homes-act-2020#s 99'];
  expect(() => allRows(broken, editionOf(broken, '0.1.0', 'https://site.test/'))).toThrow(
    'bd/homes-act-2020#s 99 does not land',
  );
});

test('a repealed law says so, since when and by what', () => {
  expect(byId(rows.instruments, 'bd/homes-act-1990').force).toMatchObject({
    is: 'repealed',
    since: '2020-03-01',
    by: ['bd/homes-act-2020'],
  });
});

test('an answer is graded by the weakest it rests on, and marked by what it does for the survivor', () => {
  expect(byId(rows.answers, 'in:shelter.adult-consent')).toMatchObject({
    evidence: 'secondary',
    mark: 'part',
    coded: 'double',
  });
  expect(byId(rows.answers, 'bd:shelter.adult-consent')).toMatchObject({
    evidence: 'primary',
    mark: 'bad',
    coded: 'single',
  });
});

test('a question nobody has answered is in a table of its own, not among the answers', () => {
  expect(rows.answers.some((a) => a.id === 'in:shelter.services')).toBe(false);
  expect(rows.unanswered).toEqual([
    {
      id: 'in:shelter.services',
      jurisdiction: 'in',
      question: 'shelter.services',
      theme: 'shelter',
      reason: 'the Rules of the states have not been collected',
    },
  ]);
});

test('a source without an address is named by its publisher alone', () => {
  expect(byId(rows.provisions, 'bd/homes-act-2020#s-9-to-10')).toMatchObject({
    seen: [{ source: 'report', publisher: 'Example Legal Aid', url: undefined, on: '2025-10' }],
    on: '2025-11-02',
  });
});

test('a rule nobody has read has no date of reading', () => {
  expect(byId(rows.provisions, 'bd/homes-act-2020#sch-row-2').on).toBeUndefined();
});

test('a concordance row is named by its two places, either of which may be empty', () => {
  expect(rows.concordance.map((row) => row.id)).toEqual([
    'bd-1990-to-2020:s-8:s-4-2',
    'bd-1990-to-2020:s-9:',
    'bd-1990-to-2020::s-4-1',
  ]);
});

test('addresses are whole, under the folder the site lives in, with Bangla percent-encoded', () => {
  expect(byId(rows.provisions, 'bd/homes-act-2020#s-12ক').url).toBe(
    'https://site.test/folder/instruments/bd/homes-act-2020/#s-12%E0%A6%95',
  );
  expect(byId(rows.answers, 'in:shelter.adult-consent').url).toBe(
    'https://site.test/folder/questions/shelter.adult-consent/#in',
  );
  expect(addressOf({ site: 'https://site.test' }, '/data/')).toBe('https://site.test/data/');
});
