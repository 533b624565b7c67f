import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFolder, filesUnder } from '../../src/load/files.ts';
import { asText, inspect } from '../../src/load/inspect.ts';
import type { RawFile } from '../../src/load/raw.ts';
import { compendium, entries, problems } from './record.ts';

test('the record has no problem', () => {
  expect(asText(problems)).toBe('');
});

test('the record is not smaller than what it was made from', () => {
  const treaties = entries.filter((e) => e.genus === 'instrument' && e.participation?.bd && e.participation.in);
  const rows = compendium.concordances.reduce((sum, concordance) => sum + concordance.rows.length, 0);
  expect(entries.length, 'laws and judgments').toBeGreaterThanOrEqual(150);
  expect(entries.reduce((sum, e) => sum + e.placed.length, 0), 'provisions').toBeGreaterThanOrEqual(1190);
  expect(compendium.questions.size, 'questions').toBeGreaterThanOrEqual(101);
  expect(compendium.answers.size, 'answers').toBeGreaterThanOrEqual(202);
  expect(treaties.length, 'treaties with the standing of both countries').toBeGreaterThanOrEqual(20);
  expect(compendium.standards.length, 'standards').toBeGreaterThanOrEqual(28);
  expect(rows, 'rows of concordance').toBeGreaterThanOrEqual(105);
});

test('both countries have a chapter on every theme', () => {
  const chapters = compendium.chapters.map((chapter) => chapter.id);
  const missing = compendium.themes.flatMap((t) => ['bd', 'in'].map((j) => `${j}/${t.id}`)).filter((id) => !chapters.includes(id));
  expect(missing).toEqual([]);
});

/** The record with the order of its maps and lists made visible. */
const written = (files: RawFile[]): string =>
  JSON.stringify(inspect(files), (_, value: unknown) => (value instanceof Map ? [...value] : value));

test('the record is the same however often, and in whatever order, its files are read', { timeout: 60_000 }, () => {
  const files = filesUnder(contentFolder(new URL('../../', import.meta.url)));
  const once = written(files);
  expect(once.length).toBeGreaterThan(1_000_000);
  expect(written(files) === once).toBe(true);
  const anyOrder = fc.shuffledSubarray(files, { minLength: files.length });
  fc.assert(fc.property(anyOrder, (shuffled) => written(shuffled) === once), { numRuns: 3 });
});
