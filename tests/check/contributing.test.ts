import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/check/all.ts';

const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

test('whoever meets a rule by its name in a message finds it under that name in CONTRIBUTING', () => {
  const formal = ['path-shape', 'plain-file', 'plain-characters', 'frontmatter', 'yaml', 'schema', 'one-id', 'body-syntax'];
  expect([...RULES.map((r) => r.slug), ...formal].filter((slug) => !guide.includes(`### ${slug}\n`))).toEqual([]);
});
