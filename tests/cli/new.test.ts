import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { NEW_KINDS, newFile } from '../../src/cli/new-file.ts';
import { UserError } from '../../src/cli/user-error.ts';
import { assemble } from '../../src/load/assemble.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

/** The least that each kind must be told, by path of keys, for a record of which one file is left out and made anew. */
const source = {
  'sources.a-key-of-yours.publisher': 'Example',
  'sources.a-key-of-yours.url': 'https://example.org/act',
  'sources.a-key-of-yours.what': 'text as enacted',
  'sources.a-key-of-yours.official': true,
  'sources.a-key-of-yours.seen': '2026-11-01',
};
const rule = {
  'provisions.0.pin': 's 1',
  'provisions.0.heading': 'What it sets',
  'provisions.0.summary': 'The home gives help.',
  'provisions.0.themes': ['shelter'],
  'provisions.0.evidence': 'primary',
  'provisions.0.seen': ['a-key-of-yours'],
};
const entry = {
  title: 'Example Act, 2021',
  summary: 'Says what a home gives to whoever lives in it for a time.',
  'events.0.on': '2021',
  'events.0.what': 'commenced',
  ...source,
  ...rule,
  'verified.on': '2026-11-24',
  'verified.how': 'against the copy',
};
const step = (n: number) => ({
  [`steps.${n}.does`]: 'The police ask her.',
  [`steps.${n}.place`]: 'bd',
  [`steps.${n}.stage`]: 'rescue',
  [`steps.${n}.who`]: 'Police',
  [`steps.${n}.rests`]: ['bd/homes-act-2020#s 4(1)'],
});
const answer = (key: string, value: unknown) => ({
  [`answers.${key}.value`]: value,
  [`answers.${key}.note`]: 'As the Act of 1956 has it.',
  [`answers.${key}.rests`]: ['in/homes-act-1956#s 4(4)'],
});
const least: Record<string, { id: string; without?: string; told: Record<string, unknown> }> = {
  instrument: { id: 'in/example-2021', told: { kind: 'act', ...entry } },
  case: {
    id: 'in/high-court-homes-2021',
    told: { court: 'Example High Court', ...entry, title: 'High Court, 2021 (homes)', 'events.0.what': 'decided' },
  },
  answer: {
    id: 'in/shelter',
    without: 'answers/in/shelter.mdx',
    told: {
      ...answer('adult-consent', 'partial'),
      ...answer('first-hearing', { value: 24, unit: 'hours' }),
      ...answer('longest-stay', { max: 3, unit: 'years' }),
      ...answer('services', ['training']),
    },
  },
  theme: {
    id: 'health',
    told: {
      'title.en': 'Health',
      says: 'Who treats her, and on whose consent.',
      'questions.a-key-of-yours.ask': 'Must she agree?',
      'questions.a-key-of-yours.short': 'Consent',
      'questions.a-key-of-yours.type': 'text',
      'questions.a-key-of-yours.norm': ['intl/care-convention-1995'],
      'questions.a-key-of-yours.normSays': 'She agrees first.',
      'questions.a-key-of-yours.how': 'Say what the Act asks for, in a sentence.',
    },
  },
  pathway: {
    id: 'a-way-home',
    told: {
      title: 'A way home',
      says: 'From the home to her own door.',
      'who.age': 'adult',
      places: ['bd'],
      ...step(0),
      ...step(1),
      ...step(2),
    },
  },
  translation: {
    id: 'bn/bd/homes-act-1990',
    told: {
      by: 'person',
      title: 'আইন',
      summary: 'সারাংশ',
      'provisions.s 8.heading': 'স্থাপন',
      'provisions.s 8.summary': 'আশ্রয়ে রাখা',
    },
  },
  term: { id: 'survivor', told: { 'term.en': 'Survivor', says: 'Whoever was exploited and lives on.' } },
  change: {
    id: '2021-05-bd-homes',
    told: {
      kind: 'law',
      places: ['bd'],
      title: 'Homes give help',
      says: 'Before, a home gave nothing; now it does.',
      rests: ['bd/homes-act-2020#s 9'],
    },
  },
  standard: {
    id: 'heard-first',
    told: {
      title: 'She is heard',
      statement: 'Whoever decides about her asks her first.',
      because: 'Choice heals.',
      sources: ['intl/care-convention-1995'],
      tests: ['shelter.services'],
    },
  },
  resource: {
    id: 'a-book',
    told: {
      title: 'A book',
      by: 'Example',
      kind: 'book',
      good: 'Explains the Act in plain words.',
      themes: ['shelter'],
      places: ['bd'],
    },
  },
  concordance: {
    id: 'bd-1990-to-1956',
    told: {
      title: 'Old to new',
      from: 'bd/homes-act-1990',
      to: 'bd/homes-act-2020',
      about: 'Made from both texts.',
      evidence: 'primary',
      on: '2026-11-24',
      'rows.0.change': 'dropped',
      'rows.0.old': ['s 8'],
    },
  },
};

/** What someone makes of a skeleton who answers the least. */
function filled(text: string, told: Record<string, unknown>): string {
  const mdx = text.startsWith('---\n');
  const doc = parseDocument(mdx ? text.slice(4, text.lastIndexOf('---\n')) : text);
  const key = (k: string): string | number => (/^\d+$/.test(k) ? Number(k) : k);
  for (const [path, value] of Object.entries(told)) doc.setIn(path.split('.').map(key), value);
  return mdx ? `---\n${doc.toString()}---\n` : doc.toString();
}
/** The record with a new file in it, beside whatever else the new file calls for. */
function withNew(kind: string): { path: string; text: string; files: typeof tinyFiles } {
  const { id, without } = least[kind]!;
  const files = tinyFiles.filter((f) => f.path !== without);
  const { path, text } = newFile(kind, id, assemble(files).compendium);
  // A theme is not whole without a chapter for each country.
  const chapters = ['bd', 'in'].map((j) => ({
    path: `answers/${j}/health.mdx`,
    text: '---\nanswers: {}\nunanswered: {a-key-of-yours: nobody has looked for it yet}\n---\n',
  }));
  return { path, text, files: kind === 'theme' ? [...files, ...chapters] : files };
}

test('each kind of file has a least to be told', () => {
  expect(Object.keys(least).toSorted()).toEqual(NEW_KINDS.toSorted());
});

test.each(NEW_KINDS)('a new %s, told the least, holds', (kind) => {
  const { path, text, files } = withNew(kind);
  expect(inspect([...files, { path, text: filled(text, least[kind]!.told) }]).problems).toEqual([]);
});

test.each(NEW_KINDS)('a new %s that nobody filled in is refused, field by field, and not with a crash', (kind) => {
  const { path, text, files } = withNew(kind);
  const { problems } = inspect([...files, { path, text }]);
  expect(problems.filter((p) => p.file === `content/${path}` && p.slug === 'schema').length).toBeGreaterThan(0);
  expect(problems.filter((p) => p.slug === 'yaml' || p.slug === 'frontmatter')).toEqual([]);
});

test('the questions are those of the schema, and for an answer those of the codebook', () => {
  const text = (kind: string) => withNew(kind).text.replace(/\n *# /g, ' ');
  expect(text('instrument')).toContain('What kind of norm. One of: constitution, act,');
  expect(text('instrument')).toContain('Who must or may act.');
  expect(text('case')).toContain('No name of a party');
  expect(text('answer')).toContain('Can an adult be kept in a home against her will?');
  expect(text('answer')).toContain('Code the number the law sets');
  expect(text('translation')).toContain(
    'A magistrate may place a woman in a home until the officer in charge lets her go.',
  );
});

test.each([
  ['instrumnet', 'in/x-2020', /^There is no kind "instrumnet"\. Did you mean "instrument"\?/],
  ['constructor', 'in/x-2020', /^There is no kind "constructor"/],
  ['instrument', 'in/X_2020', /^"in\/X_2020" is no id/],
  ['instrument', 'in/../../etc/x', /is no id/],
  ['instrument', 'x-2020', /is no id/],
  ['instrument', 'inn/x-2020', /is no id/],
  ['instrument', 'it/x-2020', /^There is no jurisdiction "it"\. Did you mean "in"\?/],
  ['case', 'bd/homes-act-2020', /^bd\/homes-act-2020 is there already: content\/instruments\/bd\/homes-act-2020\.mdx/],
  ['instrument', 'bd/shelter-act-1990', /was the id of what is now bd\/homes-act-1990/],
  ['pathway', 'woman-found', /was the id of what is now pathways\/adult-found/],
  ['answer', 'in/sheltr', /^There is no theme "sheltr"\. Did you mean "shelter"\?/],
  [
    'translation',
    'bn/bd/homes-act-1991',
    /^There is no entry "bd\/homes-act-1991" to translate\. Did you mean "bd\/homes-act-1990"\?/,
  ],
  ['translation', 'fr/bd/homes-act-1990', /is no id/],
  ['change', 'in-adult-wish', /begins with its date/],
])('%s %s is refused in one message', (kind, id, says) => {
  const make = () => newFile(kind, id, tiny());
  expect(make).toThrow(UserError);
  expect(make).toThrow(says);
});

const home = mkdtempSync(join(tmpdir(), 'new-'));
beforeAll(() => {
  for (const { path, text } of tinyFiles) {
    mkdirSync(dirname(join(home, 'content', path)), { recursive: true });
    writeFileSync(join(home, 'content', path), text);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

test('the command writes one file, never over another, and says what is wrong in one line', { timeout: 30_000 }, () => {
  const command = fileURLToPath(new URL('../../src/cli/new.ts', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: home, encoding: 'utf8' });
  expect(run('term', 'survivor')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('content/glossary/survivor.yaml is there.'),
  });
  const written = readFileSync(join(home, 'content/glossary/survivor.yaml'), 'utf8');
  writeFileSync(join(home, 'content/glossary/survivor.yaml'), `${written}# mine\n`);
  for (const args of [['term', 'survivor'], ['term'], ['term', '--force', 'survivor'], ['word', 'x']]) {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
  }
  expect(readFileSync(join(home, 'content/glossary/survivor.yaml'), 'utf8')).toBe(`${written}# mine\n`);
});
