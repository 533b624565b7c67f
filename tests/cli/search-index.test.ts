import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from '../../src/cli/cbor.ts';
import { writeSearchIndex } from '../../src/cli/search-index.ts';

const site = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(site, { recursive: true }));

const filters = ['kind', 'theme', 'stage', 'country', 'force'];
for (let page = 0; page < 12; page++) {
  const marks = filters.map((name) => `<span data-pagefind-filter="${name}:${name} ${page}"></span>`);
  mkdirSync(join(site, `page-${page}`));
  writeFileSync(
    join(site, `page-${page}/index.html`),
    `<html lang="en"><body data-pagefind-body>${marks.join('')}<h1>Page ${page}</h1><p>shelter ধারা ${page}</p></body></html>`,
  );
}

/** Every file of the index by name, as text that shows any difference. */
async function indexed(): Promise<Record<string, string>> {
  expect(await writeSearchIndex(site)).toBe(12);
  const folder = join(site, 'pagefind');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')] as const);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(files.sort());
}

test('the same pages always give the same search index', async () => {
  const first = await indexed();
  expect(await indexed()).toEqual(first);
  expect(Object.keys(first).filter((name) => name.endsWith('.pf_filter'))).toHaveLength(filters.length);
});

test('a word costs who looks for it about 8 KB, whatever the size of the index', async () => {
  const words = Array.from({ length: 6000 }, (_, at) => `word${(at * 7919).toString(36)}`);
  const many = mkdtempSync(join(tmpdir(), 'search-index-'));
  for (let page = 0; page < 40; page++) {
    mkdirSync(join(many, `page-${page}`));
    writeFileSync(
      join(many, `page-${page}/index.html`),
      `<html lang="en"><body data-pagefind-body><h1>Page ${page}</h1><p>${words.filter((_, at) => at % 40 < 20 + page / 2).join(' ')}</p></body></html>`,
    );
  }
  await writeSearchIndex(many);
  const folder = join(many, 'pagefind/index');
  const sizes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(16_000);
  rmSync(many, { recursive: true });
});

test('the ready-made search interfaces are left out', async () => {
  expect(Object.keys(await indexed()).filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

test('a folder without pages to index fails the build', async () => {
  await expect(writeSearchIndex(join(site, 'nowhere'))).rejects.toThrow();
});

test('what is written as CBOR is read back the same', () => {
  const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('value'), { maxLength: 300 }),
    ),
  }));
  fc.assert(
    fc.property(value, (sample) => {
      expect(decodeCbor(encodeCbor(sample))).toEqual(sample);
    }),
  );
});
