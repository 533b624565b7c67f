import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES, WARNINGS } from '../../src/check/all.ts';

const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
const formal = [
  'path-shape',
  'plain-file',
  'plain-characters',
  'frontmatter',
  'yaml',
  'schema',
  'one-id',
  'exception-needed',
];
const slugs = [...RULES, ...WARNINGS].map((rule) => rule.slug).concat(formal);

test('whoever meets a rule by its name in a message finds it under that name in CONTRIBUTING', () => {
  expect(slugs.filter((slug) => !new RegExp(`^### ${slug}\n\\S.{20}`, 'm').test(guide))).toEqual([]);
});

test('no rule is explained that no longer exists, and none has another’s name', () => {
  const section = guide.slice(guide.indexOf('## What the check looks for'), guide.indexOf('## Tests'));
  expect([...section.matchAll(/^### (.+)$/gm)].map((m) => m[1]).sort()).toEqual([...new Set(slugs)].sort());
  expect(new Set(slugs).size).toBe(slugs.length);
});
