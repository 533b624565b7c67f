import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';
import { all, attribute, base, byPath, inlineStyles, pages, type Page, shortened } from './pages.ts';

const site = 'https://site.test';
// What a page says its own address is shows where this build is meant to be published.
const published = new URL(attribute(pages[0]!.dom.querySelector('link[rel="canonical"]')!, 'href')!).origin;

/** What a link on a page leads to, if that is on this site. */
function target(page: Page, link: string): URL | undefined {
  const url = new URL(link, site + base + page.path);
  return [site, published].includes(url.origin) ? url : undefined;
}

const ids = new Map<string, Set<string>>();
function idsOf(path: string): Set<string> {
  const known = ids.get(path);
  if (known) return known;
  const found = new Set(all(byPath.get(path)!, '[id]').map((element) => attribute(element, 'id')!));
  ids.set(path, found);
  return found;
}

/** Why a link does not land, or undefined where it does. */
function fault(page: Page, link: string): string | undefined {
  const url = target(page, link);
  if (!url) return undefined;
  const whole = decodeURIComponent(url.pathname);
  if (!`${whole}/`.startsWith(`${base}/`)) return 'is outside the site';
  const path = whole.slice(base.length);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (byPath.has(path)) return fragment && !idsOf(path).has(fragment) ? 'has no such place on that page' : undefined;
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return 'leads nowhere';
  // A folder's address ends in a slash: without it every click is two requests, and on some hosts none that works.
  return statSync(file).isFile() ? undefined : 'lacks the slash at its end';
}

const linking = ['a', 'area', 'link', 'form', 'img', 'script', 'source', 'iframe'];

test('every link, form and file on every page leads to a page, a place on it, or a file that exists', () => {
  const broken = pages.flatMap((page) =>
    all(page, ...linking).flatMap((element) => {
      const link = attribute(element, 'href') ?? attribute(element, 'action') ?? attribute(element, 'src');
      if (link === undefined) return [];
      // The page for an address that is not there has no address of its own.
      if (page.file === '404.html' && element.tagName === 'link') return [];
      const why = link === '' ? 'is empty' : /^(data|mailto|tel):/.test(link) ? undefined : fault(page, link);
      return why ? [`${page.path}: ${link} ${why}`] : [];
    }),
  );
  expect(shortened(broken)).toEqual([]);
});

test('every file a stylesheet names exists', () => {
  const broken = pages.flatMap((page) =>
    inlineStyles(page)
      .flatMap((css) => [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1]!))
      .filter((url) => !url.startsWith('data:') && fault(page, url))
      .map((url) => `${page.path}: ${url}`),
  );
  expect(shortened(broken)).toEqual([]);
});

test('the links were looked at: sections in Bangla letters among them', () => {
  const links = pages
    .flatMap((page) => all(page, 'a[href]').map((a) => attribute(a, 'href')!))
    .filter((link) => link.includes('#'));
  expect(links.length).toBeGreaterThan(2000);
  expect(links.filter((link) => /#.*\p{Script=Bengali}/u.test(decodeURIComponent(link))).length).toBeGreaterThan(0);
});
