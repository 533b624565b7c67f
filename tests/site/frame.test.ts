import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { displayPin } from '../../src/core/pin.ts';
import { DEAD } from '../../src/core/vocabulary.ts';
import { entryPath } from '../../src/derive/address.ts';
import { asOf } from '../../src/derive/as-of.ts';
import { forceOf } from '../../src/derive/force.ts';
import { site } from '../../src/layouts/site.ts';
import { contentFolder, fromDisk } from '../../src/load/files.ts';
import { date, fill, number, words, type Lang } from '../../src/words/words.ts';
import { listFiles, readPage } from './dist.ts';
import { all, attribute, base, byPath, decoded, isOf, one, pages, shortened, text, type Page } from './pages.ts';

const project = new URL('../../', import.meta.url);
const { compendium } = fromDisk(contentFolder(project));
const entries = [...compendium.entries.values()];
const today = asOf(compendium);

/** The pages that fail, each with why. */
const failing = (why: (page: Page) => string | false | undefined): string[] =>
  shortened(
    pages.flatMap((page) => {
      const fault = why(page);
      return fault ? [`${page.path}: ${fault}`] : [];
    }),
  );

test('every page of the record is there', () => {
  const expected = [
    ...entries.map((entry) => entryPath(entry)),
    ...[...compendium.questions.keys()].map((id) => `/questions/${id}/`),
    ...compendium.themes.flatMap((theme) => ['', '/bn', '/hi'].map((folder) => `${folder}/themes/${theme.id}/`)),
    ...compendium.chapters.map((chapter) => `/countries/${chapter.id}/`),
    ...compendium.pathways.map((pathway) => `/pathways/${pathway.id}/`),
    ...[
      '',
      'search/',
      'compare/',
      'compare/side-by-side/',
      'collection/',
      'themes/',
      'instruments/',
      'cases/',
      'countries/',
      'treaties/',
      'standards/',
      'concordance/',
      'pathways/',
      'glossary/',
      'resources/',
      'changes/',
      'safety/',
      'data/',
      'method/',
      'about/',
    ].flatMap((room) => ['/', '/bn/', '/hi/'].map((folder) => folder + room)),
  ];
  expect(expected.filter((path) => !byPath.has(path))).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(expected.length);
});

test('the home pages count what the record holds', () => {
  for (const lang of ['en', 'bn', 'hi'] as Lang[]) {
    const says = fill(words(lang).home.counts, {
      laws: number(entries.filter((e) => e.genus === 'instrument').length, lang),
      cases: number(entries.filter((e) => e.genus === 'case').length, lang),
      questions: number(compendium.questions.size, lang),
    });
    expect(text(one(byPath.get(lang === 'en' ? '/' : `/${lang}/`)!, 'main')!)).toContain(says);
  }
});

test('the first thing a keyboard reaches is the way past the frame, and it leads to the text', () => {
  expect(
    failing((page) => {
      const first = all(page, 'a[href]', 'button', 'input', 'select', 'summary', '[tabindex]')[0];
      if (!first || attribute(first, 'class') !== 'skip') return 'the skip link is not first';
      const main = all(page, 'main');
      return main.length !== 1 || attribute(first, 'href') !== `#${attribute(main[0]!, 'id')}`
        ? 'it does not lead to <main>'
        : false;
    }),
  ).toEqual([]);
});

test('every page has the quick exit, a plain link that leads off the site', () => {
  expect(
    failing((page) => {
      const exits = all(page, 'a.exit');
      if (exits.length !== 1) return `${exits.length} exits`;
      const [href, rel] = [attribute(exits[0]!, 'href'), attribute(exits[0]!, 'rel')];
      return (href !== site.exit || !rel?.includes('noreferrer')) && `leads to ${href}, ${rel}`;
    }),
  ).toEqual([]);
});

test('every page but home says where it is, from home down to itself', () => {
  const homes = ['/', '/bn/', '/hi/'];
  expect(
    failing((page) => {
      const steps = all(page, '.crumbs li');
      if (homes.includes(page.path)) return steps.length > 0 && 'home has a trail';
      const home = page.lang === 'en' ? '/' : `/${page.lang}/`;
      const first = steps[0]?.querySelector('a');
      const last = steps.at(-1)?.querySelector('[aria-current="page"]');
      if (!first || attribute(first, 'href') !== base + home) return 'the trail does not start at home';
      return !last && 'the trail does not end at this page';
    }),
  ).toEqual([]);
});

test('every page has a switch to the other two languages', () => {
  expect(failing((page) => all(page, '.langs a').length !== 2 && 'not two languages')).toEqual([]);
});

test('every page tells how to cite it, with its own address', () => {
  expect(
    failing((page) => {
      const cite = one(page, '.cite > p');
      const address = attribute(one(page, 'link[rel="canonical"]')!, 'href')!;
      return !cite || !text(cite).includes(address) ? `no citation with ${address}` : false;
    }),
  ).toEqual([]);
});

test('every page shows the date of the record, and an entry the date it was checked', () => {
  const verified = new Map(entries.map((entry) => [entryPath(entry), entry.verified.on]));
  expect(
    failing((page) => {
      const foot = text(one(page, '.foot')!);
      const lang = page.lang as Lang;
      if (!foot.includes(date(today, lang))) return 'no date';
      const on = verified.get(page.path);
      return on && !foot.includes(fill(words(lang).page.lastChecked, { date: date(on, lang) })) && `not the date ${on}`;
    }),
  ).toEqual([]);
});

test('every page can be corrected, and a page of the record leads to the file it is made from', () => {
  const fileOf = new Map([
    ...entries.map((e): [string, string] => [entryPath(e), e.file]),
    ...compendium.themes.flatMap((t) =>
      ['', '/bn', '/hi'].map((f): [string, string] => [`${f}/themes/${t.id}/`, t.file]),
    ),
    ...compendium.themes.flatMap((t) => t.questions.map((q): [string, string] => [`/questions/${q.id}/`, t.file])),
    ...compendium.pathways.map((p): [string, string] => [`/pathways/${p.id}/`, p.file]),
    ...compendium.chapters.map((k): [string, string] => [`/countries/${k.id}/`, k.file]),
  ]);
  expect(
    failing((page) => {
      const tools = all(page, '.tools a').map((a) => attribute(a, 'href')!);
      const form = tools.find((href) => href.startsWith(`${site.repository}/issues/new?`));
      if (!form) return 'no way to report a correction';
      const filled = new URL(form).searchParams;
      if (
        filled.get('page') !== (page.file === '404.html' ? '/404/' : page.path) ||
        !filled.get('version')?.endsWith(today)
      )
        return `the correction form is filled in with ${filled}`;
      const edit = tools
        .find((href) => href.includes('/edit/'))
        ?.replace(`${site.repository}/edit/${site.branch}/`, '');
      const file = fileOf.get(page.path);
      if (file && edit !== file) return `edit leads to ${edit}, not ${file}`;
      return edit && !existsSync(fileURLToPath(new URL(edit, project))) && `edit leads to ${edit}, which is not there`;
    }),
  ).toEqual([]);
});

test('each provision can be corrected by itself: the form names the page, the place and the version', () => {
  const shown = [...compendium.entries.values()].flatMap((e) => e.placed.map((p) => [entryPath(e), p] as const));
  const wrong = shown.filter(([path, p]) => {
    const section = one(byPath.get(path)!, `[id="${p.anchor}"]`)!.parent!;
    const form = section.querySelectorAll('a').map((a) => new URL(attribute(a, 'href')!, 'https://site.test'));
    const filled = form.find((address) => address.pathname.endsWith('/issues/new'))?.searchParams;
    const place = [p.pin].flat().map(displayPin).join(', ');
    return (
      filled?.get('template') !== 'correction.yml' ||
      filled.get('page') !== path ||
      filled.get('provision') !== place ||
      !filled.get('version')?.endsWith(today)
    );
  });
  expect(shown.length).toBeGreaterThan(1500);
  expect(shortened(wrong.map(([path, p]) => `${path}#${p.anchor}`))).toEqual([]);
});

const rooms = ['instruments', 'cases', 'themes', 'questions', 'countries'] as const;

const hidden = (page: Page): boolean => {
  const robots = one(page, 'meta[name="robots"]');
  return robots !== undefined && attribute(robots, 'content')!.includes('noindex');
};

test('search engines are kept from dead law, and from nothing else of the record', () => {
  const dead = entries
    .filter((entry) => DEAD.has(forceOf(compendium, entry, today).is))
    .map((entry) => entryPath(entry));
  expect(dead.length).toBeGreaterThan(10);
  const neutral = (page: Page): string => page.path.replace(/^\/(bn|hi)\//, '/');
  const record = pages.filter((page) => rooms.some((room) => isOf(page, room)));
  const wrong = record.filter((page) => hidden(page) !== dead.includes(neutral(page)));
  expect(shortened(wrong.map((page) => `${page.path}: ${hidden(page) ? 'kept from them' : 'shown to them'}`))).toEqual(
    [],
  );
});

test('the sitemap lists every page that search engines may show, and no other', () => {
  const maps = listFiles().filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const listed = maps.flatMap((file) =>
    [...readPage(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => decoded(match[1]!)),
  );
  const shown = pages
    // The page for an address that is not there has no address.
    .filter((page) => !hidden(page) && page.file !== '404.html')
    .map((page) => attribute(one(page, 'link[rel="canonical"]')!, 'href')!);
  expect(listed.sort()).toEqual(shown.sort());
});
