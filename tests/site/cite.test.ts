import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { contentFolder, fromDisk } from '../../src/load/files.ts';
import { readBib } from '../exports/read-bib.ts';
import { readRis } from '../exports/read-ris.ts';
import { all as within, readXml } from '../exports/read-xml.ts';
import { dist, readPage } from './dist.ts';
import { all, attribute, base, byPath, isOf, one, pages, shortened, text, type Page } from './pages.ts';

const { compendium } = fromDisk(contentFolder(new URL('../../', import.meta.url)));
const entries = [...compendium.entries.values()];
const works = pages.filter((page) => isOf(page, 'instruments') || isOf(page, 'cases'));
const addressOf = (page: Page): string => attribute(one(page, 'link[rel="canonical"]')!, 'href')!;
const file = (link: string): string => decodeURIComponent(link.slice(base.length + 1));
const types = { STAT: 'legislation', BILL: 'legislation', CASE: 'jurisdiction', GEN: 'legal' } as const;

test('every law and judgment has its reference in three formats that agree, by the type that Zotero reads', () => {
  const faults = works.flatMap((page) => {
    const links = all(page, '.cite a').map((a) => file(attribute(a, 'href')!));
    const [ris, bib, csl] = links as [string, string, string];
    const [record, ...more] = readRis(readPage(ris));
    const [entry] = readBib(readPage(bib));
    const [item] = JSON.parse(readPage(csl)) as { title: string; URL: string; id: string }[];
    const title = record!.get('TI')!;
    const url = addressOf(page).replace(/\/(bn|hi)\/(?=instruments|cases)/, '/');
    return [
      ...(more.length > 0 ? ['more than one record'] : []),
      ...(types[record!.get('TY') as 'STAT'] === entry!.kind ? [] : [`${record!.get('TY')} and @${entry!.kind}`]),
      ...(record!.get('UR') === url && item!.URL === url && entry!.fields.get('url') === url ? [] : [`not at ${url}`]),
      ...(item!.title === title && entry!.fields.get('title')!.replaceAll('\\', '') === `{${title}}` ? [] : [title]),
    ].map((fault) => `${page.path}: ${fault}`);
  });
  expect(works.length).toBeGreaterThanOrEqual(entries.length);
  expect(shortened(faults)).toEqual([]);
});

test('the head of a law or a judgment leads to its RIS, and on its English page says in Dublin Core what it is', () => {
  const faults = works.flatMap((page) => {
    const ris = all(page, 'link[rel="alternate"]').filter(
      (link) => attribute(link, 'type') === 'application/x-research-info-systems',
    );
    const dc = new Map(all(page, 'meta[name]').map((m) => [attribute(m, 'name'), attribute(m, 'content')]));
    const there = ris.length === 1 && existsSync(join(dist, file(attribute(ris[0]!, 'href')!)));
    const says = page.lang !== 'en' || (dc.get('DC.title') && dc.get('DC.type'));
    return there && says ? [] : [page.path];
  });
  expect(faults).toEqual([]);
});

test('each law is schema.org Legislation and each judgment a work, in a data block that reads as JSON', () => {
  const english = works.filter((page) => page.lang === 'en');
  const kinds = english.map((page) => {
    const [block, ...more] = [...page.html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(more).toEqual([]);
    const data = JSON.parse(block![1]!) as Record<string, string>;
    expect(data['@context']).toBe('https://schema.org');
    return `${isOf(page, 'cases') ? 'case' : 'law'} ${data['@type']}`;
  });
  expect(new Set(kinds)).toEqual(new Set(['law Legislation', 'case CreativeWork']));
});

test('a law says how it is cited with a place in it, and no page leaves out the version of the data', () => {
  const lines = all(byPath.get('/instruments/in/itpa-1956/')!, '.cite > p').map(text);
  expect(lines.some((line) => /^Immoral Traffic \(Prevention\) Act 1956 \(India\), s \S+$/.test(line))).toBe(true);
  expect(
    lines.some((line) => /^Immoral Traffic \(Prevention\) Act, 1956, § \S+, Act 104 of 1956 \(India\)$/.test(line)),
  ).toBe(true);
  expect(pages.filter((page) => !text(one(page, '.cite > p')!).includes(pkg.version)).map((page) => page.path)).toEqual(
    [],
  );
});

test('a question is cited as a whole and answer by answer', () => {
  const cite = text(one(byPath.get('/questions/shelter.adult-consent/')!, '.cite')!);
  for (const place of ['/', '/#bd', '/#in']) expect(cite).toContain(`/questions/shelter.adult-consent${place}>`);
  const records = readRis(readPage('questions/shelter.adult-consent.ris'));
  expect(records.map((r) => r.get('ID'))).toEqual([
    'questions/shelter.adult-consent',
    'bd:shelter.adult-consent',
    'in:shelter.adult-consent',
  ]);
});

test('all laws and all judgments are in one file of each format, each once', () => {
  const ids = (genus: string) =>
    entries
      .filter((e) => e.genus === genus)
      .map((e) => e.id)
      .sort();
  for (const genus of ['instrument', 'case']) {
    const at = (format: string) => readPage(`data/v1/${genus}s.${format}`);
    expect(
      readRis(at('ris'))
        .map((r) => r.get('ID'))
        .sort(),
    ).toEqual(ids(genus));
    expect(
      readBib(at('bib'))
        .map((e) => e.key)
        .sort(),
    ).toEqual(
      ids(genus)
        .map((id) => id.replace('/', '-'))
        .sort(),
    );
    expect((JSON.parse(at('csl.json')) as { id: string }[]).map((item) => item.id).sort()).toEqual(ids(genus));
  }
});

test.each(['', 'bn/', 'hi/'])('/%schanges/ leads to every feed, and each feed to places on the page', (folder) => {
  const page = byPath.get(`/${folder}changes/`)!;
  const feeds = ['bd.xml', 'feed.json', 'feed.xml', 'in.xml'].map((name) => `${base}/changes/${name}`);
  expect(
    all(page, 'link[rel="alternate"][title]')
      .map((link) => attribute(link, 'href')!)
      .sort(),
  ).toEqual(feeds);
  expect(
    all(page, 'main a')
      .map((a) => attribute(a, 'href')!)
      .filter((href) => feeds.includes(href))
      .sort(),
  ).toEqual(feeds);
  const ids = new Set(all(page, '[id]').map((element) => attribute(element, 'id')));
  const linked = within(readXml(readPage('changes/feed.xml')), 'id').map(({ text }) =>
    decodeURIComponent(text.split('#')[1] ?? ''),
  );
  expect(linked.slice(1).filter((id) => !ids.has(id))).toEqual([]);
  expect(linked.length - 1).toBe(compendium.changes.length);
});

test('the search offers itself to browsers', () => {
  for (const path of ['/', '/search/', '/bn/search/']) {
    const link = one(byPath.get(path)!, 'link[rel="search"]')!;
    expect(attribute(link, 'href')).toBe(`${base}/opensearch.xml`);
  }
  const template = within(readXml(readPage('opensearch.xml')), 'Url')[0]!.attributes.template!;
  expect(byPath.has(new URL(template).pathname.slice(base.length))).toBe(true);
});
