import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileSchema } from '../../src/exports/schema.ts';
import { OWN_FILE, type Rows } from '../../src/exports/tables.ts';
import { readCsv } from '../exports/read-csv.ts';
import { dist, listFiles, readPage } from './dist.ts';

const names = [...OWN_FILE, 'compendium' as const];
const read = (name: string): string => readFileSync(join(dist, 'data/v1', name), 'utf8');
let all: Rows & { version: string; generated: string };

beforeAll(() => {
  all = JSON.parse(read('compendium.json')) as typeof all;
});

test('the files under /data/v1/ are those that are promised', () => {
  const there = listFiles().flatMap((path) => /^data\/v1\/(.+)/.exec(path)?.[1] ?? []);
  const promised = names.flatMap((name) => [`${name}.json`, `schema/${name}.json`]);
  expect(there).toEqual(
    expect.arrayContaining([
      ...promised,
      ...OWN_FILE.map((name) => `${name}.csv`),
      'comparison.xlsx',
      'datapackage.json',
    ]),
  );
});

describe.each(names)('%s.json', (name) => {
  test('is what its schema says', () => {
    expect(fileSchema(name).safeParse(JSON.parse(read(`${name}.json`))).error).toBeUndefined();
  });

  test('has a published schema that carries its own address', () => {
    const { $id } = JSON.parse(read(`schema/${name}.json`)) as { $id: string };
    expect(new URL($id).pathname.endsWith(`/data/v1/schema/${name}.json`)).toBe(true);
  });
});

test('every id is given once', () => {
  const ids = Object.values(all).flatMap((table) =>
    Array.isArray(table) ? table.flatMap((row) => ('id' in row ? [row.id] : [])) : [],
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every place a row names is a row', () => {
  const places = new Set([...all.instruments, ...all.cases, ...all.provisions].map((row) => row.id));
  const named = [
    ...all.answers.flatMap((a) => [...a.rests, ...(a.history ?? []).flatMap((h) => h.rests ?? [])]),
    ...all.questions.flatMap((q) => q.norm),
    ...all.standards.flatMap((s) => s.sources),
    ...all.deadlines.map((d) => d.provision),
    ...all.pathways.flatMap((p) => p.steps.flatMap((step) => step.rests)),
    ...all.glossary.flatMap((t) => t.defined?.flatMap((d) => d.at) ?? []),
    ...all.changes.flatMap((x) => x.rests),
    ...[...all.instruments, ...all.cases].flatMap((e) => e.relations.flatMap((r) => r.to)),
  ];
  expect(named.filter((id) => !places.has(id))).toEqual([]);
});

test('every address a row gives is a page of the site, and a place on it', () => {
  const home = new URL('../../..', (JSON.parse(read('schema/answers.json')) as { $id: string }).$id).href;
  const files = new Set(listFiles());
  const ids = new Map<string, Set<string>>();
  const idsOn = (page: string): Set<string> => {
    const known = ids.get(page) ?? new Set([...readPage(page).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!));
    ids.set(page, known);
    return known;
  };
  const urls = Object.values(all)
    .filter((table) => Array.isArray(table))
    .flatMap((table) => table.flatMap((row) => ('url' in row ? [row.url] : [])));
  const lost = urls.filter((url) => {
    if (!url.startsWith(home)) return true;
    const [path = '', place] = decodeURIComponent(url.slice(home.length)).split('#');
    return !files.has(`${path}index.html`) || (place !== undefined && !idsOn(`${path}index.html`).has(place));
  });
  expect(lost).toEqual([]);
});

test.each(OWN_FILE)('%s.csv has a byte order mark and a line for each row', (name) => {
  const text = read(`${name}.csv`);
  expect(text.codePointAt(0)).toBe(0xfeff);
  const [headings = [], ...lines] = readCsv(text.slice(1));
  expect(headings[0]).toBe('id');
  const ids = all[name].flatMap((row) => ('steps' in row ? row.steps.map((_, at) => `${row.id}:${at + 1}`) : [row.id]));
  expect(lines.map((line) => line[0])).toEqual(ids);
  expect(lines.filter((line) => line.length !== headings.length)).toEqual([]);
  expect(lines.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
});

test.each(['data', 'bn/data', 'hi/data'])('/%s/ leads to every file, by its name', (folder) => {
  const page = readPage(`${folder}/index.html`);
  const linked = [...page.matchAll(/ href="[^"]*?\/data\/v1\/([^"]+)"/g)].map((match) => match[1]!).sort();
  const there = listFiles().flatMap((path) => /^data\/v1\/(.+)/.exec(path)?.[1] ?? []);
  expect(linked).toEqual(there.sort());
});
