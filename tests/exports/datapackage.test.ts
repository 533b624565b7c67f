import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/exports/content.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { dataFiles } from '../../src/exports/files.ts';
import { tiny } from '../fixtures/tiny.ts';
import { readCsv } from './read-csv.ts';

interface Described {
  version: string;
  resources: {
    path: string;
    bytes: number;
    hash: string;
    description: string;
    schema?: { fields: { name: string; type: string }[]; primaryKey: string[] };
  }[];
}
const c = tiny();
const files = await dataFiles(c, editionOf(c, '0.1.0', 'https://site.test/'));
const described = JSON.parse(files.get('datapackage.json') as string) as Described;
const ajv = new Ajv({ strict: false, validateFormats: false });

// The profiles the Frictionless project publishes, without their explanations.
test.each(['1.0', '2.0'])('the data package is what profile %s asks for', (profile) => {
  const url = new URL(`../fixtures/frictionless/${profile}.json`, import.meta.url);
  const valid = ajv.compile(JSON.parse(readFileSync(url, 'utf8')) as object);
  valid(described);
  expect(valid.errors).toBeNull();
  expect(valid({ ...described, resources: [] }), 'the profile refuses something').toBe(false);
  expect(valid({ ...described, resources: [{ name: 'a', path: '../../secret.csv' }] })).toBe(false);
});

test('the data package names every file but itself and the schemas, with its true length and hash', () => {
  const named = [...files.keys()].filter((name) => name !== 'datapackage.json' && !name.startsWith('schema/'));
  expect(described.resources.map((r) => r.path)).toEqual(named);
  for (const { path, bytes, hash, description } of described.resources) {
    const content = bytesOf(files.get(path)!);
    expect([path, bytes]).toEqual([path, content.length]);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    expect(description).toMatch(/^[A-Z].+\.$/);
  }
});

test('each CSV file is described column by column, and its first column tells its rows apart', () => {
  const tables = described.resources.filter((r) => r.schema);
  expect(tables.length).toBe([...files.keys()].filter((name) => name.endsWith('.csv')).length);
  for (const { path, schema } of tables) {
    const [headings, ...rows] = readCsv((files.get(path) as string).slice(1));
    expect(schema!.fields.map((f) => f.name)).toEqual(headings);
    expect(schema!.primaryKey).toEqual(['id']);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    const numbers = schema!.fields.flatMap((f, at) => (f.type === 'string' ? [] : [at]));
    for (const row of rows) for (const at of numbers) expect(row[at]).toMatch(/^(\d+(\.\d+)?)?$/);
  }
});
