import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inertLine, inertMarkdown } from '../../src/cli/inert.ts';
import { since } from '../../src/cli/since.ts';
import { diffMarkdown } from '../../src/cli/tell-diff.ts';
import { UserError } from '../../src/cli/user-error.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

const home = mkdtempSync(join(tmpdir(), 'diff-'));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: home,
    encoding: 'utf8',
  });
function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
function commit(message: string): void {
  git('add', '.');
  git('commit', '-qm', message);
}
const textOf = (path: string): string => tinyFiles.find((f) => f.path === path)!.text;
const india = 'content/answers/in/shelter.mdx';

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  write('README.md', 'no record yet\n');
  commit('nothing');
  git('tag', 'empty');
  for (const { path, text } of tinyFiles) write(`content/${path}`, text);
  write(india, textOf('answers/in/shelter.mdx').replace('value: partial', 'value: [perhaps'));
  commit('a record that cannot be read');
  git('tag', 'broken');
  write(india, textOf('answers/in/shelter.mdx'));
  write('content/answers/in/.note', 'not of the record');
  symlinkSync('shelter.mdx', join(home, 'content/answers/in/other.mdx'));
  commit('the record');
  rmSync(join(home, 'content/answers/in/other.mdx'));
  write(india, textOf('answers/in/shelter.mdx').replace('{ min: 1, max: 3, unit: years }', '{ max: 3, unit: years }'));
});
afterAll(() => rmSync(home, { recursive: true }));

test('the work tree is set against a revision, in legal terms, and nothing is checked out', () => {
  const before = git('status', '--porcelain');
  const told = since(home, 'HEAD', 'text');
  expect(told).toContain(
    'answer to shelter.longest-stay for India changed from “1 year to 3 years” to “at most 3 years”; rests on in/homes-act-1956#s 4(4)',
  );
  expect(told).toMatch(/^From [0-9a-f]{10} to the work tree: 1 change in law/);
  expect(git('status', '--porcelain')).toBe(before);
  expect(JSON.parse(since(home, 'HEAD', 'json'))).toMatchObject({ law: [{ how: 'changed' }], words: [], filing: [] });
});

test.each([
  ['nope', /^There is no revision "nope" here\./],
  ['--output=x', /^There is no revision "--output=x" here\./],
  ['empty', /^Revision "empty" has no files under content\/\.$/],
  ['broken', /^The record at "broken" cannot be read: content\/answers\/in\/shelter\.mdx:\d+:\d+/],
])('%s is answered with one message', (revision, says) => {
  expect(() => since(home, revision, 'text')).toThrow(UserError);
  expect(() => since(home, revision, 'text')).toThrow(says);
});

test('the command says what is wrong in one line, without a trace', { timeout: 30_000 }, () => {
  const command = fileURLToPath(new URL('../../src/cli/diff.ts', import.meta.url));
  for (const args of [['nope'], ['--nope'], ['HEAD', '--json', '--markdown']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: home, encoding: 'utf8' });
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
  }
});

test('as a comment, nothing from the record has any power: no markup, link, mention or reference', () => {
  const nasty =
    'at <img src=x onerror=alert(1)> [click](https://evil.example) @team #12 GH-3 **bold** `code` www.evil.example | a@b.example';
  write(india, textOf('answers/in/shelter.mdx').replace('value: none', `value: '${nasty}'`));
  const line = since(home, 'HEAD', 'markdown')
    .split('\n')
    .find((l) => l.includes('onerror'))!;
  expect(line).not.toMatch(/<|[^\\][[\]*`|]|@[a-z]|#\d|GH-\d|:\/\/|www\.|www\\\./);
  expect(line).toContain('&lt;img src');
});

test('a line of a terminal cannot be moved, coloured, hidden or turned round', () => {
  expect(inertLine('a\u001b[31mb\nc\u202ed\u0007\u200be')).toBe('a\ufffd[31mb c\ufffdd\ufffd\ufffde');
  expect(inertMarkdown('x\u202e<b>')).toBe('x\ufffd&lt;b&gt;');
});

test('a comment stays below what the host takes, says that there is more, and closes what it opened', () => {
  const subject = (n: number) =>
    ({ kind: 'term', id: `${n}`, name: `word number ${n} `.repeat(9), law: {}, words: {}, filing: {} }) as const;
  const many = Array.from({ length: 900 }, (_, n) => ({ subject: subject(n), fields: ['says'] }));
  const comment = diffMarkdown({ law: [], words: many, filing: many }, 'a', 'b');
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/And \d+ more lines/);
  expect(comment.split('</details>').length).toBe(comment.split('<details>').length);
});
