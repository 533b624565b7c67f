import { expect, test } from 'vitest';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

const act = 'instruments/bd/homes-act-2020.mdx',
  chapter = 'answers/bd/shelter.mdx',
  term = 'glossary/safe-home.yaml',
  step = 'pathways/adult-found.mdx';

/** What people write who have not read a schema, and what they must be told. */
const slips: [mistake: string, file: string, from: string, to: string, says: RegExp, fix: RegExp][] = [
  [
    'a section written out',
    act,
    'pin: s 4(1)',
    'pin: Section 4(1)',
    /pin .*not a pinpoint/,
    /did you mean "s 4\(1\)"\?/,
  ],
  ['a section with Bangla digits', act, 'pin: s 4(1)', 'pin: ধারা ৪(১)', /not a pinpoint/, /"s 4\(1\)"/],
  ['a day as one says it', act, 'on: 2020-03-01', 'on: 1 March 2020', /write a date/, /"2020-03-01"/],
  ['a day as one writes it by hand', act, 'on: 2020-03-01', 'on: 01/03/2020', /write a date/, /"2020-03-01"/],
  [
    'a day that is not in the calendar',
    act,
    'on: 2020-03-01',
    'on: 2020-02-30',
    /no such day/,
    /For example: "?\d{4}-/,
  ],
  [
    'a year without quotation marks',
    act,
    "on: '2024', source",
    'on: 2024, source',
    /should be a string and is the number 2024/,
    /in quotation marks: '2024'/,
  ],
  [
    'a citation with a space for its sign',
    chapter,
    'rests: [bd/homes-act-2020#s 4(1)]',
    'rests: [bd/homes-act-2020 s 4(1)]',
    /not a citation/,
    /"bd\/homes-act-2020#s 4\(1\)"/,
  ],
  [
    'the address of a page for a citation',
    chapter,
    'rests: [bd/homes-act-2020#s 4(1)]',
    'rests: ["/instruments/bd/homes-act-2020/#s-4-1"]',
    /not a citation/,
    /"bd\/homes-act-2020#s-4-1"/,
  ],
  [
    'a citation of an entry by another year',
    chapter,
    'rests: [bd/homes-act-2020#s 4(1)]',
    'rests: [bd/homes-act-2002#s 4(1)]',
    /is not in the record/,
    /did you mean bd\/homes-act-2020/,
  ],
  [
    'a citation of a provision nearby',
    chapter,
    'rests: [bd/homes-act-2020#s 4(1)]',
    'rests: [bd/homes-act-2020#s 4(3)]',
    /no provision at s 4\(3\)/,
    /did you mean bd\/homes-act-2020#s 4\([12]\)/,
  ],
  [
    'one theme where a list belongs',
    act,
    'themes: [shelter]\n    effect: [definition]',
    'themes: shelter\n    effect: [definition]',
    /should be a list and is the string shelter/,
    /write a list: \[shelter\]/,
  ],
  [
    'a list where one word belongs',
    act,
    'evidence: secondary',
    'evidence: [secondary]',
    /evidence/,
    /write one of: primary, secondary, not-verified/,
  ],
  [
    'a word that is not in the list, nearly',
    act,
    'evidence: secondary',
    'evidence: secundary',
    /"secundary"/,
    /did you mean "secondary"\?/,
  ],
  [
    'a word that is not in the list, not at all',
    act,
    'kind: act',
    'kind: statute',
    /"statute"/,
    /write one of: constitution, act,/,
  ],
  [
    'a field misspelt',
    act,
    'summary: A home gives',
    'sumary: A home gives',
    /unknown key "sumary"/,
    /did you mean "summary"\?/,
  ],
  [
    'a field of another kind of entry',
    act,
    'kind: act',
    'kind: act\ncourt: High Court',
    /unknown key "court"/,
    /known keys: kind, issuer/,
  ],
  ['a field left empty', act, 'short: Homes Act 2020', 'short:', /short is empty/, /write it, or delete the line/],
  ['a field left out', act, 'kind: act\n', '', /kind is missing/, /What kind of norm\. For example: act/],
  [
    'a summary of two words',
    act,
    'summary: A home gives medical care, counselling, legal help and training.',
    'summary: Care',
    /too short: at least 8/,
    /The rule in our own words/,
  ],
  [
    'a list with nothing in it',
    act,
    'gaps: [whether Rules were made]',
    'gaps: []',
    /gaps is an empty list/,
    /What could not be found/,
  ],
  [
    'a heading as long as a summary',
    act,
    'heading: Placement',
    `heading: ${'Placement '.repeat(14)}`,
    /too long: at most 120/,
    /A short heading of ours/,
  ],
  ['a unit in the singular', chapter, 'unit: hours', 'unit: hour', /unit .*"hour"/, /did you mean "hours"\?/],
  [
    'true for yes',
    chapter,
    'value: yes\n    note: The magistrate',
    'value: true\n    note: The magistrate',
    /value/,
    /yes|partial/,
  ],
  [
    'an address without its beginning',
    act,
    "url: 'https://example.org/bd/2020/3'",
    'url: www.example.org/bd',
    /write a web address/,
    /"https:\/\/www.example.org\/bd"/,
  ],
  [
    'a source’s key with capitals',
    act,
    '  report: {',
    '  The Report: {',
    /"The Report" cannot be a key here/,
    /lower-case letters, digits and hyphens/,
  ],
  [
    'a key of two words',
    term,
    'romanised:',
    'also written:',
    /unknown key "also written"/,
    /known keys: term, romanised/,
  ],
  ['a stage that is none', step, 'stage: rescue', 'stage: raid', /"raid"/, /write one of: identification, rescue/],
  [
    'a colon in a text without quotation marks',
    act,
    'heading: Placement',
    'heading: Placement: after inquiry',
    /not readable as YAML/,
    /quotation marks and colons/,
  ],
  [
    'a tab for an indentation',
    act,
    '    heading: Placement',
    '\theading: Placement',
    /not readable as YAML/,
    /indentation/,
  ],
  [
    'a quotation mark that does not end',
    act,
    'heading: Placement',
    "heading: 'Placement",
    /not readable as YAML/,
    /quotation marks/,
  ],
];

test.each(slips)('%s is answered with what to write', (_, file, from, to, says, fix) => {
  const before = tinyFiles.find((raw) => raw.path === file)!.text;
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  const { problems } = inspect(tinyFiles.map((raw) => (raw.path === file ? { ...raw, text } : raw)));
  const told = problems.filter((p) => p.file === `content/${file}`);
  expect(
    told.map((p) => `${p.says}; ${p.fix}`).filter((line) => says.test(line) && fix.test(line)),
    JSON.stringify(told, null, 1),
  ).not.toEqual([]);
  const lines = text.split('\n').length;
  for (const p of told) expect(p.line).toBeLessThanOrEqual(lines);
});

test('two misspelt fields of one place get a line each', () => {
  const { problems } = inspect(
    tinyFiles.map((raw) =>
      raw.path === act ? { ...raw, text: raw.text.replace('kind: act\ntitle:', 'kynd: act\ntitel:') } : raw,
    ),
  );
  expect(problems.map((p) => p.fix)).toEqual(expect.arrayContaining(['did you mean "kind"?', 'did you mean "title"?']));
});

test('a theme that cannot be read is named once, not at each provision, answer and standard that names it', () => {
  const { problems } = inspect(
    tinyFiles.map((raw) =>
      raw.path === 'questions/shelter.mdx' ? { ...raw, text: raw.text.replace('order: 1', 'order: first') } : raw,
    ),
  );
  expect(problems).toMatchObject([{ file: 'content/questions/shelter.mdx', line: 2 }]);
});

test('jurisdictions that cannot be read are named once', () => {
  const { problems } = inspect(
    tinyFiles.map((raw) =>
      raw.path === 'jurisdictions.yaml' ? { ...raw, text: raw.text.replace('code: BD', 'cod: BD') } : raw,
    ),
  );
  expect(new Set(problems.map((p) => p.file))).toEqual(new Set(['content/jurisdictions.yaml']));
});
