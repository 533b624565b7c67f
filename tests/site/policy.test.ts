import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listFiles, readPage } from './dist.ts';
import { all, attribute, inlineScripts, inlineStyles, one, pages, type Page, shortened } from './pages.ts';

/** The policy of a page: what each directive allows. */
function policy(page: Page): Map<string, string[]> {
  const meta = one(page, 'meta[http-equiv="content-security-policy"]');
  const directives = (meta ? attribute(meta, 'content')! : '').split(';').map((d) => d.trim().split(/\s+/));
  return new Map(directives.map(([name, ...allowed]) => [name!, allowed]));
}

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Every file of code or style that we wrote, with its text; Pagefind's own are Pagefind's. */
const ownCode: [string, string][] = [
  ...listFiles()
    .filter((file) => /^_astro\/.*\.(js|css)$/.test(file))
    .map((file): [string, string] => [file, readPage(file)]),
  ...pages.flatMap((page) =>
    [...inlineScripts(page), ...inlineStyles(page)].map((code): [string, string] => [page.path, code]),
  ),
];

test('every page has a policy that starts from this site alone', () => {
  const without = pages.filter((page) => policy(page).get('default-src')?.join(' ') !== "'self'");
  expect(shortened(without.map((page) => page.path))).toEqual([]);
});

test('no policy allows inline code in general, evaluation, or another host', () => {
  const faults = pages.flatMap((page) =>
    [...policy(page)].flatMap(([directive, allowed]) =>
      allowed
        .filter((source) => {
          if (/^'(self|none|sha(256|384|512)-[\w+/=]+)'$/.test(source)) return false;
          // The search is WebAssembly; a small picture may travel inside its page.
          return (
            !(directive === 'script-src' && source === "'wasm-unsafe-eval'") &&
            !(directive === 'img-src' && source === 'data:')
          );
        })
        .map((source) => `${page.path}: ${directive} ${source}`),
    ),
  );
  expect(shortened(faults)).toEqual([]);
});

test('each policy allows exactly the scripts and styles that its page has', () => {
  const faults = pages.flatMap((page) => {
    const rules = policy(page);
    const sources: [string, string[]][] = [
      ['script-src', inlineScripts(page)],
      // The font's face is declared ahead of the policy, which therefore need not name it.
      ['style-src', inlineStyles(page)],
    ];
    return sources.flatMap(([directive, codes]) => {
      const allowed = new Set(rules.get(directive)?.filter((source) => source.startsWith("'sha")));
      const there = new Set(codes.map(hash));
      const idle = [...allowed].filter((source) => !there.has(source)).length;
      const blocked = codes.filter((code) => !allowed.has(hash(code)) && !code.startsWith('@font-face'));
      return [
        ...(idle > 0 ? [`${page.path}: ${directive} allows ${idle} that are not on the page`] : []),
        ...blocked.map((code) => `${page.path}: ${directive} blocks ${code.slice(0, 40)}`),
      ];
    });
  });
  expect(shortened(faults)).toEqual([]);
});

test('no element carries a style or a script of its own', () => {
  const faults = pages.flatMap((page) =>
    all(page, '*').flatMap((element) =>
      element.attributes
        .filter(({ key }) => key === 'style' || /^on[a-z]/.test(key))
        .map(({ key }) => `${page.path}: <${element.tagName} ${key}>`),
    ),
  );
  expect(shortened(faults)).toEqual([]);
});

test('no page loads anything from another host', () => {
  const fetching =
    /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)$/;
  const foreign = (address: string | undefined): boolean => /^\s*(https?:)?\/\//.test(address ?? '');
  const faults = pages.flatMap((page) => [
    ...all(
      page,
      'img',
      'script',
      'iframe',
      'source',
      'video',
      'audio',
      'embed',
      'object',
      'track',
      'input',
      'use',
      'image',
    )
      .filter((element) =>
        ['src', 'srcset', 'data', 'poster', 'href'].some((name) => foreign(attribute(element, name))),
      )
      .map((element) => `${page.path}: <${element.tagName}>`),
    ...all(page, 'link')
      .filter(
        (link) =>
          (attribute(link, 'rel') ?? '').split(' ').some((rel) => fetching.test(rel)) &&
          foreign(attribute(link, 'href')),
      )
      .map((link) => `${page.path}: ${attribute(link, 'href')}`),
    ...all(page, 'form')
      .filter((form) => foreign(attribute(form, 'action')))
      .map((form) => `${page.path}: a form for ${attribute(form, 'action')}`),
  ]);
  expect(shortened(faults)).toEqual([]);
});

test('no code or style of ours names another host', () => {
  const faults = ownCode.flatMap(([where, code]) =>
    [...code.matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"'`)]*/gi)]
      // The name of a vocabulary, never fetched.
      .filter(
        ([address]) =>
          !/^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office)\//.test(address),
      )
      .map(([address]) => `${where}: ${address}`),
  );
  expect(shortened(faults)).toEqual([]);
});

test('nothing is kept about the reader: no cookie, no beacon; storage is named by the script of the button “Keep” alone', () => {
  const keeping = /document\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|sendBeacon/g;
  const faults = ownCode.flatMap(([where, code]) =>
    [...code.matchAll(keeping)]
      .filter(([word]) => !(word === 'localStorage' && /^_astro\/Keeping\./.test(where)))
      .map(([word]) => `${where}: ${word}`),
  );
  expect(shortened(faults)).toEqual([]);
});
