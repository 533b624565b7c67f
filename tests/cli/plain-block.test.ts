import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainBlock } from '../../src/cli/plain-block.ts';

test.each([
  [
    'a mention, a link and a picture',
    'Ping @everyone <img src=x> ![x](https://x.example/p) [a](javascript:alert(1)) #1',
  ],
  ['a fence of its own', '```\n</code> @owner\n````\n# heading'],
  ['tildes and a fence in the middle of a line', '~~~\nx ``` y\n~~~~~'],
  ['no line feed at its end', 'text ```'],
])('%s stays text', (_, text) => {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(plainBlock(text));
  expect(children).toMatchObject([{ type: 'code', value: text }]);
});

test('what hides or turns text is shown; Bangla and Devanagari joiners stay', () => {
  expect(plainBlock('a\u202eb\u0000c')).toContain('a[U+202E]b[U+0000]c');
  expect(plainBlock('ক্‌ষ র‍্য')).toContain('ক্‌ষ র‍্য');
});

test('a flood is cut to what a comment holds', () => {
  expect(plainBlock('`x`\n'.repeat(100_000)).length).toBeLessThan(65_000);
});

test('the command runs on bare Node, and refuses what is not a file of its own', { timeout: 60_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'plain-comment-'));
  for (const name of ['plain-block.ts', 'plain-comment.ts'])
    copyFileSync(new URL(`../../src/cli/${name}`, import.meta.url), join(home, name));
  writeFileSync(join(home, 'told.txt'), 'stay: from 3 to 1 @everyone');
  symlinkSync(join(home, 'told.txt'), join(home, 'link.txt'));
  writeFileSync(join(home, 'none.txt'), '\n');
  const run = (name: string) =>
    spawnSync(process.execPath, [join(home, 'plain-comment.ts'), join(home, name)], { encoding: 'utf8' });
  expect(run('told.txt').stdout).toContain('\n\n```text\nstay: from 3 to 1 @everyone\n```\n');
  expect(run('none.txt').stdout).toContain('Nothing changes in law.');
  expect(run('link.txt').status).not.toBe(0);
  expect(run('missing.txt').status).not.toBe(0);
  rmSync(home, { recursive: true });
});
