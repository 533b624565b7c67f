import { expect, test } from 'vitest';
import { z } from 'zod';
import { editionOf } from '../../src/exports/edition.ts';
import { dataFiles } from '../../src/exports/files.ts';
import { fieldsOf, fileSchema } from '../../src/exports/schema.ts';
import { OWN_FILE, TABLES } from '../../src/exports/tables.ts';
import { assemble } from '../../src/load/assemble.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

const site = 'https://site.test/';
const c = tiny();
const files = await dataFiles(c, editionOf(c, '0.1.0', site));
const text = (name: string): string => files.get(name) as string;
// Written out: a file that goes missing from the code is one that a re-user misses.
const names = [
  'instruments',
  'cases',
  'provisions',
  'questions',
  'answers',
  'treaties',
  'deadlines',
  'standards',
  'concordance',
  'pathways',
  'practice',
  'glossary',
  'resources',
  'changes',
] as const;
const all = [...names, 'compendium'] as const;
const parsed = (name: string): Record<string, unknown> => JSON.parse(text(name)) as Record<string, unknown>;

test('the files are those that the data page promises', () => {
  expect([...files.keys()].sort()).toEqual(
    [
      ...['comparison.xlsx', 'datapackage.json'],
      ...['instruments', 'cases'].flatMap((name) => ['ris', 'bib', 'csl.json'].map((format) => `${name}.${format}`)),
      ...names.map((name) => `${name}.csv`),
      ...all.flatMap((name) => [`${name}.json`, `schema/${name}.json`]),
    ].sort(),
  );
});

test.each(all)('%s.json says its version, the date of the record and the licence', (name) => {
  expect(parsed(`${name}.json`)).toMatchObject({ version: '0.1.0', generated: '2026-11-24', licence: 'CC-BY-4.0' });
});

test.each(all)('%s.json is what its schema says, with no field more', (name) => {
  expect(fileSchema(name).safeParse(parsed(`${name}.json`)).error).toBeUndefined();
});

test.each(all)('the published schema of %s.json, read back, takes the file and one with a field more', (name) => {
  const schema = z.fromJSONSchema(parsed(`schema/${name}.json`) as Parameters<typeof z.fromJSONSchema>[0]);
  expect(schema.safeParse(parsed(`${name}.json`)).error).toBeUndefined();
  expect(schema.safeParse({ ...parsed(`${name}.json`), added: 'in a later edition' }).success).toBe(true);
  expect(schema.safeParse({ ...parsed(`${name}.json`), generated: 'today' }).success).toBe(false);
});

test.each(all)('the published schema of %s.json names itself, and uses only patterns that Python can read', (name) => {
  expect(parsed(`schema/${name}.json`).$id).toBe(`${site}data/v1/schema/${name}.json`);
  expect(text(`schema/${name}.json`)).not.toMatch(/\\\\p\{|badExample/);
});

test('compendium.json holds every table, each as in its own file', () => {
  const all = parsed('compendium.json');
  expect(Object.keys(all)).toEqual(['version', 'generated', 'licence', ...Object.keys(TABLES)]);
  for (const name of OWN_FILE) expect(all[name]).toEqual(parsed(`${name}.json`).rows);
});

test('a JSON file has a row on each line', () => {
  const lines = text('answers.json').trimEnd().split('\n').slice(1, -1);
  expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toHaveLength(7);
});

test('the same record gives the same bytes, in whatever order its files were found', async () => {
  const { compendium } = assemble([...tinyFiles].reverse());
  expect([...(await dataFiles(compendium, editionOf(compendium, '0.1.0', site)))]).toEqual([...files]);
});

test('an empty record gives files with no rows', async () => {
  const { compendium } = assemble([]);
  const empty = await dataFiles(compendium, editionOf(compendium, '0.1.0', site));
  expect((JSON.parse(empty.get('answers.json') as string) as { rows: unknown[] }).rows).toEqual([]);
});

test('fields are listed with what they hold and whether every row has them', () => {
  expect(fieldsOf('answers')).toContainEqual({
    name: 'doubt',
    says: 'What could still change the answer.',
    always: false,
  });
  expect(fieldsOf('answers').find((f) => f.name === 'rests')?.always).toBe(true);
});
