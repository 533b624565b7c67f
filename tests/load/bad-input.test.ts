import { expect, test } from 'vitest';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

const act = 'instruments/in/homes-act-1956.mdx';
const problemsWith = (from: string, to: string) =>
  inspect(tinyFiles.map((raw) => (raw.path === act ? { ...raw, text: raw.text.replace(from, to) } : raw))).problems;
const lineOf = (needle: string, from: string, to: string): number => {
  const text = tinyFiles.find((raw) => raw.path === act)!.text.replace(from, to);
  return text.slice(0, text.indexOf(needle)).split('\n').length;
};

test.each([
  ['a wrong date', '1958-05-01', '1958-13-01', '1958-13-01', /no such day|write a date/],
  ['a date with no day in the calendar', '1956-12-30', '1957-02-29', '1957-02-29', /no such day/],
  ['a pin that is none', 'pin: s 4(4)', 'pin: section 4(4)', 'section 4(4)', /not a pinpoint: write it as/],
  [
    'an unknown key',
    'bearer: Magistrate\n    limit: [{ min',
    'bearrer: Magistrate\n    limit: [{ min',
    'bearrer',
    /unknown key "bearrer"/,
  ],
  [
    'a number where a word belongs',
    'number: Act 104 of 1956',
    'number: 104',
    'number: 104',
    /number should be a string/,
  ],
  [
    'a word not in the list',
    'evidence: primary\n    seen: [law-site]\nverified',
    'evidence: certain\n    seen: [law-site]\nverified',
    'certain',
    /one of the values/,
  ],
  [
    'a key written twice',
    'short: EHA',
    'short: EHA\nshort: EHA2',
    'short: EHA2',
    /not readable as YAML: duplicated mapping key/,
  ],
  ['broken YAML', 'sources:', 'sources: {', 'provisions:', /not readable as YAML/],
])('%s gets one clear message with file and line', (_, from, to, needle, says) => {
  const [first] = problemsWith(from, to);
  expect(first?.file).toBe(`content/${act}`);
  expect(first?.says).toMatch(says);
  if (first?.slug !== 'yaml') expect(first?.line).toBe(lineOf(needle, from, to));
  expect(first?.fix.length).toBeGreaterThan(5);
});

test('a near miss of a key is answered with the key that is meant', () => {
  expect(problemsWith('heading: Order', 'headng: Order').some((p) => p.fix.includes('did you mean "heading"'))).toBe(
    true,
  );
});

test.each([
  'instruments/IN/itpa.mdx',
  'instruments/in/ITPA_1956.mdx',
  'instruments/in/deep/er.mdx',
  'notes.txt',
  'answers/in/shelter.yaml',
  'instruments/in/itpa.mdx.bak',
])('the path %s is of no kind the record knows', (path) => {
  expect(inspect([...tinyFiles, { path, text: '' }]).problems).toMatchObject([
    { file: `content/${path}`, slug: 'path-shape' },
  ]);
});

test('a file without frontmatter is refused', () => {
  expect(inspect([...tinyFiles, { path: 'cases/in/x-2020.mdx', text: 'just words' }]).problems[0]).toMatchObject({
    slug: 'frontmatter',
    line: 1,
  });
});

test('an entry that cannot be read is named once, not at every place that cites it', () => {
  const problems = problemsWith('pin: s 4(4)', 'pin: section 4(4)');
  expect(problems.map((p) => p.file)).toEqual([`content/${act}`]);
});

test('two files with one id are refused', () => {
  const twin = tinyFiles.find((raw) => raw.path.startsWith('cases/'))!;
  expect(
    inspect([...tinyFiles, { ...twin, path: 'cases/in/homes-act-1956.mdx' }]).problems.some((p) => p.slug === 'one-id'),
  ).toBe(true);
});

test('YAML gives words and numbers only: a tag or a date is not turned into something else', () => {
  expect(problemsWith('short: EHA', 'short: !!js/function "function () {}"').length).toBeGreaterThan(0);
  expect(problemsWith('short: EHA', 'short: !!timestamp 2020-01-01').length).toBeGreaterThan(0);
});
