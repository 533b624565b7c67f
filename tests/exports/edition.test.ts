import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { TITLE } from '../../src/exports/edition.ts';
import { words } from '../../src/words/words.ts';

const at = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the version of the data is in one place: what tells how to cite it and how its shape changed agree', () => {
  const cff = load(at('CITATION.cff')) as Record<string, string>;
  expect(cff.version).toBe(pkg.version);
  expect(at('CHANGELOG.md')).toContain(`\n## ${pkg.version}\n`);
});

test('it is cited by the name that stands on every page', () => {
  const cff = load(at('CITATION.cff')) as Record<string, string>;
  const { name, places } = words('en').site;
  expect(TITLE).toBe(`${name}: ${places}`);
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', title: TITLE, license: 'CC-BY-4.0' });
});
