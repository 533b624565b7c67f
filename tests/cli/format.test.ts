import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { formatContent } from '../../src/cli/format-content.ts';
import { formatFiles } from '../../src/cli/format-files.ts';
import { commentsIn } from '../../src/cli/format-yaml.ts';
import { UserError } from '../../src/cli/user-error.ts';
import { filesUnder } from '../../src/load/files.ts';
import { parts, type RawFile } from '../../src/load/raw.ts';
import { tinyFiles } from '../fixtures/tiny.ts';
import { derived } from './derived.ts';

const format = (file: RawFile): RawFile => ({ path: file.path, text: formatContent(file)!.text });
const term = (text: string): string => format({ path: 'glossary/x.yaml', text }).text;

test('what is formatted is not formatted again', { timeout: 60_000 }, () => {
  for (const file of tinyFiles.map(format)) expect(format(file)).toEqual(file);
});

test('however a file is spaced and wrapped, formatting it changes nothing of what it says', { timeout: 60_000 }, () => {
  const spaced = fc
    .tuple(fc.constantFrom(...tinyFiles), fc.infiniteStream(fc.constantFrom(' ', '\n', '  # a remark\n', '')))
    .map(([file, noise]) => ({
      path: file.path,
      text: file.text
        .split('\n')
        .map((line) => (/^ *-? ?[a-z]+:/i.test(line) ? `${line}${noise.next().value.replace(/^\n$/, '\n')}` : line))
        .join('\n'),
    }));
  fc.assert(
    fc.property(spaced, (file) => {
      const formatted = formatContent(file);
      if (!formatted) return;
      const others = tinyFiles.filter((f) => f.path !== file.path);
      expect(derived([...others, { path: file.path, text: formatted.text }])).toEqual(derived([...others, file]));
      expect(commentsIn(parts({ path: file.path, text: formatted.text })!.head)).toEqual(commentsIn(parts(file)!.head));
    }),
    { numRuns: 150 },
  );
});

test('fields come in the order of their schema, lists at the margin, lines of one width, quotes only where they are needed', () => {
  const says = 'A place where a survivor lives for a time, and not a jail.';
  const text = `says: ${says} ${says} ${says}\nsee:\n  - "home"\n  - shelter\nterm: { en: "Safe home", bn: 'Home: safe' }\n`;
  expect(term(text)).toBe(
    [
      "term: {en: Safe home, bn: 'Home: safe'}",
      `says: ${says} A place where a survivor lives for a time, and not`,
      `  a jail. ${says}`,
      'see:',
      '- home',
      '- shelter',
      '',
    ].join('\n'),
  );
});

test('quotation marks that make a word of a number stay', () => {
  const text = "on: '2019'\nkind: law\n";
  const { text: formatted } = formatContent({
    path: 'changes/2019-x.yaml',
    text: `${text}places: [in]\ntitle: 'Changed'\nsays: Before, nothing; since, this is so.\nrests: [in/x]\n`,
  })!;
  expect(formatted).toMatch(/^on: '2019'\nkind: law\nplaces: \[in\]\ntitle: Changed\n/);
});

test('fields that a comment stands between keep their order, so that it goes on explaining what is below it', () => {
  const text =
    '# seen in court\nsays: A place where a survivor lives for a time.\n# what people say\nterm: {en: Safe home}\n';
  expect(term(text)).toBe(text);
});

test('keys that are a matter of choice keep their order: questions, answers, sources', () => {
  const answers = tinyFiles.find((f) => f.path === 'answers/bd/shelter.mdx')!;
  const order = (text: string): string[] => [...text.matchAll(/^ {2}([a-z-]+):$/gm)].map((m) => m[1]!);
  expect(order(format(answers).text)).toEqual(order(answers.text));
  expect(order(answers.text)[0]).toBe('adult-consent');
});

test('prose that could only be formatted by changing more than its spaces is left, and that is said', () => {
  const file = tinyFiles.find((f) => f.path === 'instruments/bd/homes-act-2020.mdx')!;
  const written = { ...file, text: `${file.text}\n* one\n* two\n` };
  const { text, left } = formatContent(written)!;
  expect(text).toMatch(/\n\* one\n\* two\n$/);
  expect(left).toEqual([expect.stringContaining('the prose')]);
});

const home = mkdtempSync(join(tmpdir(), 'format-'));
beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  for (const { path, text } of tinyFiles) {
    mkdirSync(dirname(join(home, 'content', path)), { recursive: true });
    writeFileSync(join(home, 'content', path), text);
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('only the files that are named are written; with --check none is', () => {
  const path = 'content/instruments/bd/homes-act-1990.mdx';
  const before = filesUnder(join(home, 'content'));
  expect(formatFiles(home, [path], false)).toEqual({ says: `${path}: would be formatted\n`, changed: 1 });
  expect(filesUnder(join(home, 'content'))).toEqual(before);
  expect(formatFiles(home, [path], true)).toEqual({ says: `${path}: formatted\n`, changed: 1 });
  const after = filesUnder(join(home, 'content'));
  expect(after.filter((f, at) => f.text !== before[at]!.text).map((f) => f.path)).toEqual([
    'instruments/bd/homes-act-1990.mdx',
  ]);
  expect(formatFiles(home, [path], true).changed).toBe(0);
});

test('what is not a readable file of the record is refused, and then nothing is written', () => {
  const good = 'content/instruments/bd/homes-act-1990.mdx';
  const text = readFileSync(join(home, good), 'utf8');
  writeFileSync(join(home, 'content/glossary/broken.yaml'), 'term: [\n');
  symlinkSync('/etc/hostname', join(home, 'content/glossary/link.yaml'));
  for (const [file, says] of [
    ['../x.yaml', /is no file of the record/],
    ['package.json', /is no file of the record/],
    ['content/glossary/none.yaml', /There is no file/],
    ['content/glossary/link.yaml', /There is no file/],
    ['content/glossary/broken.yaml', /npm run check says why/],
  ] as const) {
    expect(() => formatFiles(home, [good, file], true)).toThrow(UserError);
    expect(() => formatFiles(home, [good, file], true)).toThrow(says);
  }
  expect(readFileSync(join(home, good), 'utf8')).toBe(text);
});
