import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';
import { all, attribute, base, inlineStyles, isOf, one, pages, text, type Page, shortened } from './pages.ts';

const KB = 1024;
const size = (page: Page, quality: number): number =>
  brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
/** A page's bytes where they are more than allowed; a quick compression first, as most fit even so. */
const excess = (page: Page, allowed: number): number | undefined => {
  const bytes = size(page, 6) <= allowed ? 0 : size(page, constants.BROTLI_MAX_QUALITY);
  return bytes > allowed ? bytes : undefined;
};
/** The words of a page's text, and those of the outside addresses in it, which print beside their links: a list of sources is text too. */
const wordsOf = (page: Page): number => {
  const main = one(page, 'main')!;
  const addresses = all(page, 'main a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('http'));
  return text(main).split(' ').length + addresses.flatMap((href) => href.split(/[^\p{L}\p{N}]+/u)).length;
};
const entries = pages.filter((page) => isOf(page, 'instruments') || isOf(page, 'cases'));
const themes = pages.filter((page) => isOf(page, 'themes'));

/** What a browser would fetch besides the page itself. */
function requests(page: Page): string[] {
  const linked = all(page, 'link')
    .filter((link) =>
      /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest)\b/.test(attribute(link, 'rel') ?? ''),
    )
    .map((link) => attribute(link, 'href')!);
  const embedded = all(page, 'img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object').flatMap(
    (element) => attribute(element, 'src') ?? attribute(element, 'srcset') ?? attribute(element, 'data') ?? [],
  );
  // The one font of a Bangla or Hindi page has a budget of its own, below.
  const styles = inlineStyles(page).map((css) =>
    page.lang === 'en' ? css : css.replace(/@font-face\s*\{[^}]*\}/g, ''),
  );
  const styled = styles.flatMap((css) => [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((m) => m[1]!));
  return [...linked, ...embedded, ...styled].filter((address) => !address.startsWith('data:'));
}

test('the page of a law or a judgment is one request', () => {
  expect(entries.length).toBeGreaterThan(150);
  expect(entries.flatMap((page) => requests(page).map((address) => `${page.path}: ${address}`))).toEqual([]);
});

test('the script of “Keep”, fetched when a reader moves, is one file of at most 2.5 KB, the same for every page', () => {
  const files = new Set(
    pages.flatMap((page) => all(page, 'template[data-later]').map((later) => attribute(later, 'data-later'))),
  );
  expect(files.size).toBe(1);
  const code = readFileSync(join(dist, [...files][0]!.slice(base.length)));
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(2.5 * KB);
  expect(code.toString()).not.toMatch(/^import|\bfrom\s*["']/m);
});

test('no page needs a script file to be read', () => {
  // The search, the putting together of any two laws and the collection, which are done by one, say so in their place;
  // the matrix is whole without the one that filters it.
  const tools = /\/(search|compare|side-by-side|collection)\/$/;
  const faults = pages.filter((page) => !tools.test(page.path) && one(page, 'script[src]'));
  expect(faults.map((page) => page.path)).toEqual([]);
});

test('the page of a law or a judgment weighs at most 8 KB for its first 950 words, and little for each further one', () => {
  // A letter of Bangla or Devanagari takes three bytes, of which compression leaves a little.
  const allowed = (words: number, lang: string | undefined): number =>
    (8 * KB + Math.max(0, words - 950) * ((2.8 * KB) / 950)) * (lang === 'en' ? 1 : 1.15);
  const heavy = entries.flatMap((page) => {
    const words = wordsOf(page);
    const most = allowed(words, page.lang);
    const bytes = excess(page, most);
    return bytes === undefined ? [] : [`${page.path}: ${bytes} bytes for ${words} words, ${Math.round(most)} allowed`];
  });
  expect(shortened(heavy)).toEqual([]);
});

test('the comparison of a theme weighs at most 25 KB, in every language', () => {
  const heavy = themes.map((page) => ({ path: page.path, bytes: excess(page, 25 * KB) })).filter(({ bytes }) => bytes);
  expect(heavy).toEqual([]);
});

test('two laws beside each other weigh at most 32 KB', () => {
  const beside = pages.filter((page) => /\/side-by-side\/./.test(page.path));
  expect(beside.length).toBeGreaterThan(20);
  const heavy = beside.map((page) => ({ path: page.path, bytes: excess(page, 32 * KB) })).filter(({ bytes }) => bytes);
  expect(heavy).toEqual([]);
});

test('a Bangla or Hindi page loads one font of at most 60 KB, and can be read before it comes; no other page loads any', () => {
  const faults = pages.flatMap((page) => {
    const faces = inlineStyles(page).flatMap((css) => css.match(/@font-face\s*\{[^}]*\}/g) ?? []);
    if (page.lang === 'en') return faces.length === 0 ? [] : [`${page.path}: ${faces.length} fonts`];
    if (faces.length !== 1) return [`${page.path}: ${faces.length} fonts`];
    const files = [...faces[0]!.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1]!);
    const bytes = files.map((file) => statSync(join(dist, file.slice(base.length))).size);
    return [
      ...(bytes.length === 1 && bytes[0]! <= 60 * KB ? [] : [`${page.path}: fonts of ${bytes.join(' + ')} bytes`]),
      ...(/font-display:\s*swap/.test(faces[0]!) ? [] : [`${page.path}: text waits for the font`]),
    ];
  });
  expect(shortened(faults)).toEqual([]);
});
