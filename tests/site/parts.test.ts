import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, type Part } from '../../src/core/part.ts';
import { pairPath, pairs } from '../../src/derive/pairs.ts';
import { contentFolder, fromDisk } from '../../src/load/files.ts';
import { dist } from './dist.ts';
import { all, attribute, byPath, shortened } from './pages.ts';

const { compendium } = fromDisk(contentFolder(new URL('../../', import.meta.url)));
const folders = ['', 'bn/', 'hi/'];
const read = (file: string): Part[] => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Part[];
const files = [
  ...[...compendium.entries.keys()].map((id) => `parts/${id}.json`),
  ...compendium.themes.map((theme) => `parts/answers/${theme.id}.json`),
];

test('every law, judgment and theme has a file of its parts in every language', () => {
  const missing = folders
    .flatMap((folder) => files.map((file) => folder + file))
    .filter((file) => !existsSync(join(dist, file)));
  expect(shortened(missing)).toEqual([]);
});

test('every part is a place of a page that exists, and is found again in its own file', () => {
  const faults = files.flatMap((file) =>
    read(file).flatMap((part) => {
      const [path = '', anchor] = part.path.split('#');
      const page = byPath.get(`/${path}`);
      if (!page) return [`${part.path}: no such page`];
      if (fileOf(part.path) !== file) return [`${part.path}: looked for in ${fileOf(part.path)}, stands in ${file}`];
      return anchor === undefined || all(page, '[id]').some((e) => attribute(e, 'id') === anchor)
        ? []
        : [`${part.path}: no such place`];
    }),
  );
  expect(shortened(faults)).toEqual([]);
});

test('the parts of the whole record are the entries, their provisions and the answers', () => {
  const parts = files.flatMap(read);
  const counted = Object.groupBy(parts, (part) => part.kind);
  const provisions = [...compendium.entries.values()].flatMap((e) => e.placed).length;
  expect(counted.provision).toHaveLength(provisions);
  expect(counted.answer).toHaveLength(compendium.answers.size);
  expect((counted.law?.length ?? 0) + (counted.case?.length ?? 0)).toBe(compendium.entries.size);
});

test('what stands in a Bangla file is Bangla, or says that it is English; what frames it is Bangla', () => {
  const parts = files.flatMap((file) => read(`bn/${file}`));
  const count = (words: string, letters: RegExp): number => words.match(letters)?.length ?? 0;
  /** A section letter (২০(৩ক)) does not make a sentence Bangla, nor a short title make it English. */
  const bangla = (words: string): boolean => count(words, /\p{Script=Bengali}/gu) > count(words, /\p{Script=Latin}/gu);
  expect(parts.filter((part) => (part.lang === undefined) !== bangla(part.text)).map((part) => part.path)).toEqual([]);
  expect(parts.filter((part) => !bangla(part.checked)).map((part) => part.path)).toEqual([]);
  expect(parts.filter((part) => part.lang === undefined).length).toBeGreaterThan(50);
});

test('a pair’s page tells every provision of both laws in full exactly once', () => {
  const faults = pairs(compendium).flatMap((pair) => {
    const page = byPath.get(pairPath(pair));
    if (!page) return [`${pairPath(pair)}: not there`];
    const told = all(page, '.beside .rest').length;
    const held = [pair.a, pair.b].reduce((sum, id) => sum + compendium.entries.get(id)!.placed.length, 0);
    return told === held ? [] : [`${page.path}: ${told} of ${held} provisions`];
  });
  expect(faults).toEqual([]);
});

test('the list of pairs leads to every one of them, in every language', () => {
  for (const folder of folders) {
    const page = byPath.get(`/${folder}compare/side-by-side/`)!;
    const led = new Set(all(page, '.pairs a').map((a) => attribute(a, 'href')));
    expect(pairs(compendium).filter((pair) => ![...led].some((to) => to?.endsWith(pairPath(pair))))).toEqual([]);
  }
});
