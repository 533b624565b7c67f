import { expect, test } from 'vitest';
import { formatContent } from '../../src/cli/format-content.ts';
import { commentsIn } from '../../src/cli/format-yaml.ts';
import { contentFolder, filesUnder } from '../../src/load/files.ts';
import { parts } from '../../src/load/raw.ts';
import { derived } from '../cli/derived.ts';

const files = filesUnder(contentFolder(new URL('../../', import.meta.url)));

test('formatting the whole record would change nothing of what it says, and lose no comment', { timeout: 120_000 }, () => {
  const formatted = files.map((file) => ({ path: file.path, text: formatContent(file)!.text }));
  expect(derived(formatted)).toEqual(derived(files));
  const comments = (list: typeof files): string[][] => list.map((file) => commentsIn(parts(file)!.head));
  expect(comments(formatted)).toEqual(comments(files));
});
