import { expect, test } from 'vitest';
import {
  all,
  attribute,
  base,
  byPath,
  decoded,
  isOf,
  langOf,
  one,
  pages,
  text,
  type HtmlElement,
  type Page,
  shortened,
} from './pages.ts';

const languages = ['en', 'bn', 'hi'];

/** Where a page is found in another language, if it is. */
function inLanguage(page: Page, lang: string): Page | undefined {
  const neutral = page.path.replace(/^\/(bn|hi)\//, '/');
  return byPath.get(lang === 'en' ? neutral : `/${lang}${neutral}`);
}

/** Each run of text with the language it is said to be in; attributes that are read aloud count too. */
function runs(page: Page, within: string): { lang: string | undefined; says: string }[] {
  const found: { lang: string | undefined; says: string }[] = [];
  const walk = (element: HtmlElement): void => {
    const lang = langOf(element);
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
      const says = attribute(element, name);
      if (says) found.push({ lang, says });
    }
    for (const child of element.childNodes) {
      if (child.nodeName === '#text')
        found.push({ lang, says: decoded(child.textContent).replace(/\s+/g, ' ').trim() });
    }
    // What is inside is code or data, not words.
    for (const child of element.childElements) if (!/^(script|style|svg)$/.test(child.tagName)) walk(child);
  };
  for (const element of all(page, within)) walk(element);
  return found;
}

/** Three words of Latin letters after one another: a name or an abbreviation alone is the same in every language. */
const english = /\p{Script=Latin}{2,}[\s,;:()'’“”"./-]+\p{Script=Latin}{2,}[\s,;:()'’“”"./-]+\p{Script=Latin}{2,}/u;
/** A word, not the single letters of a section number such as ২০(৩ক). */
const bangla = /\p{Script=Bengali}{3,}/u;
const hindi = /\p{Script=Devanagari}{3,}/u;

test('every page says it is in the language of its folder', () => {
  const wrong = pages.filter((page) => attribute(one(page, 'html')!, 'lang') !== page.lang);
  expect(shortened(wrong.map((page) => page.path))).toEqual([]);
});

test('English inside a Bangla or Hindi page is marked as English', () => {
  const unmarked = pages
    .filter((page) => page.lang !== 'en')
    .flatMap((page) =>
      runs(page, 'body')
        // What is said to be Bangla or Hindi in Latin letters is not English.
        .filter(
          ({ lang, says }) =>
            lang !== 'en' && !lang?.endsWith('-Latn') && english.test(says.replace(/https?:\S+/g, '')),
        )
        .map(({ says }) => `${page.path}: ${says.slice(0, 90)}`),
    );
  expect(shortened(unmarked)).toEqual([]);
});

test('Bangla and Hindi words are marked as such wherever they stand', () => {
  const unmarked = pages.flatMap((page) =>
    runs(page, 'body')
      // An English sentence of the record may quote a word of the original; there is no place in it for a mark.
      .filter(
        ({ lang, says }) =>
          !((lang ?? page.lang) === 'en' && english.test(says)) &&
          ((lang !== 'bn' && bangla.test(says)) || (lang !== 'hi' && hindi.test(says))),
      )
      .map(({ lang, says }) => `${page.path}: ${lang}: ${says.slice(0, 90)}`),
  );
  expect(shortened(unmarked)).toEqual([]);
});

test('a title and a description are in the language of their page, or say which', () => {
  const wrong = pages
    .filter((page) => page.lang !== 'en')
    .flatMap((page) => {
      const description = one(page, 'meta[name="description"]')!;
      const parts: [HtmlElement, string][] = [
        [one(page, 'title')!, text(one(page, 'title')!)],
        [description, attribute(description, 'content') ?? ''],
      ];
      return parts
        .filter(([element, says]) => langOf(element) !== 'en' && english.test(says))
        .map(([, says]) => `${page.path}: ${says.slice(0, 90)}`);
    });
  expect(shortened(wrong)).toEqual([]);
});

test('a link that leaves the language of its page says so', () => {
  const silent = pages.flatMap((page) =>
    all(page, 'a[href]').flatMap((a) => {
      const href = attribute(a, 'href')!;
      if (!href.startsWith(`${base}/`)) return [];
      const other = byPath.get(decodeURIComponent(href.slice(base.length).replace(/[?#].*$/, '')));
      if (!other || other.lang === page.lang) return [];
      const told = attribute(a, 'hreflang') === other.lang || langOf(a) === other.lang;
      return told ? [] : [`${page.path}: ${href} is ${other.lang}: ${text(a)}`];
    }),
  );
  expect(shortened(silent)).toEqual([]);
});

test('a citation in a law’s text, and a law in a list, leads to its page in the reader’s language where there is one', () => {
  const places = (page: Page): string[] => {
    if (isOf(page, 'instruments') || isOf(page, 'cases')) return ['.prose a[href]'];
    return /\/(instruments|cases)\/$/.test(page.path) ? ['.rows a[href]'] : [];
  };
  const strayed = pages
    .filter((page) => page.lang !== 'en' && places(page).length > 0)
    .flatMap((page) =>
      all(page, ...places(page)).flatMap((a) => {
        const href = attribute(a, 'href')!;
        const to = byPath.get(decodeURIComponent(href.slice(base.length).replace(/[?#].*$/, '')));
        return to && to.lang !== page.lang && inLanguage(to, page.lang) ? [`${page.path}: ${href}`] : [];
      }),
    );
  expect(shortened(strayed)).toEqual([]);
});

test('each page names the same page in the other languages, and they name it back', () => {
  const faults = pages.flatMap((page) => {
    const canonical = attribute(one(page, 'link[rel="canonical"]')!, 'href')!;
    const named = new Map(
      all(page, 'link[rel="alternate"]')
        .filter((link) => link.hasAttribute('hreflang'))
        .map((link) => [attribute(link, 'hreflang')!, attribute(link, 'href')!]),
    );
    const twins = languages.flatMap((lang) => inLanguage(page, lang) ?? []);
    if (twins.length === 1) return named.size === 0 ? [] : [`${page.path}: names other languages, and there are none`];
    return [
      ...twins
        .filter((twin) => named.get(twin.lang) !== attribute(one(twin, 'link[rel="canonical"]')!, 'href'))
        .map((twin) => `${page.path}: does not name ${twin.path}`),
      ...(named.size === twins.length + 1
        ? []
        : [`${page.path}: names ${named.size - 1} languages of ${twins.length}`]),
      ...(named.get(page.lang) === canonical ? [] : [`${page.path}: does not name itself`]),
      ...(named.get('x-default') === named.get('en')
        ? []
        : [`${page.path}: whom to send elsewhere is not the English`]),
    ];
  });
  expect(shortened(faults)).toEqual([]);
});

test('the language switch leads to the same page where there is one, else home', () => {
  const faults = pages.flatMap((page) => {
    const links = new Map(all(page, '.langs a').map((a) => [attribute(a, 'hreflang')!, attribute(a, 'href')!]));
    return languages
      .filter((lang) => lang !== page.lang)
      .filter((lang) => {
        const home = lang === 'en' ? '/' : `/${lang}/`;
        return links.get(lang) !== base + (inLanguage(page, lang)?.path ?? home);
      })
      .map((lang) => `${page.path}: ${lang} leads to ${links.get(lang)}`);
  });
  expect(shortened(faults)).toEqual([]);
});
