import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/exports/edition.ts';
import { feeds } from '../../src/exports/feed.ts';
import { openSearch } from '../../src/exports/opensearch.ts';
import { tiny } from '../fixtures/tiny.ts';
import { all, readXml, type Element } from './read-xml.ts';

const edition = editionOf(tiny(), '0.1.0', 'https://site.test/');
const made = feeds(tiny(), edition);
const one = (element: Element, name: string): Element => {
  const found = element.children.filter((child) => child.name === name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]!;
};
/** What RFC 4287 asks of every feed and every entry. */
function holdsAsAtom(feed: Element): void {
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  for (const part of [feed, ...all(feed, 'entry')]) {
    expect(one(part, 'id').text).toMatch(/^https:\/\//);
    expect(one(part, 'title').text).not.toBe('');
    expect(new Date(one(part, 'updated').text).toISOString()).toBe(one(part, 'updated').text.replace('Z', '.000Z'));
  }
  expect(one(one(feed, 'author'), 'name').text).not.toBe('');
  const self = feed.children.filter((child) => child.name === 'link' && child.attributes.rel === 'self');
  expect(self.map((link) => link.attributes.href)).toEqual([one(feed, 'id').text]);
  const ids = all(feed, 'entry').map((entry) => one(entry, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('the feeds of changes', () => {
  test('are one of all in two formats, and one of each country', () => {
    expect([...made.keys()]).toEqual(['feed.xml', 'feed.json', 'bd.xml', 'in.xml']);
  });

  test.each(['feed.xml', 'bd.xml', 'in.xml'])('%s is Atom', (name) => {
    const feed = readXml(made.get(name)!);
    holdsAsAtom(feed);
    expect(one(feed, 'id').text).toBe(`https://site.test/changes/${name}`);
  });

  test('an entry tells where, what and on which section, and leads to its place on the page', () => {
    const entry = all(readXml(made.get('feed.xml')!), 'entry')[0]!;
    expect(one(entry, 'title').text).toBe('BD: A longest stay is set');
    expect(one(entry, 'id').text).toBe('https://site.test/changes/#2020-03-01-longest-stay');
    expect(one(entry, 'updated').text).toBe('2020-03-01T00:00:00Z');
    expect(one(entry, 'content').text).toMatch(/ends after twelve months\. \(Homes Act 2020, s 4\(2\)\)$/);
    expect(all(entry, 'category').map((x) => x.attributes.term)).toEqual(['law', 'Bangladesh']);
  });

  test('a country’s feed has its own changes and those of its states alone', () => {
    const state = tiny();
    state.jurisdictions.set('in-wb', { ...state.jurisdictions.get('in')!, id: 'in-wb', within: 'in', code: 'IN-WB' });
    state.changes.push({ ...state.changes[0]!, id: '2021-wb', places: ['in-wb'] });
    const titles = (name: string) =>
      all(readXml(feeds(state, edition).get(name)!), 'entry').map((e) => one(e, 'title').text);
    expect(titles('in.xml')).toEqual(['IN-WB: A longest stay is set']);
    expect(titles('bd.xml')).toEqual(['BD: A longest stay is set']);
    expect(titles('feed.xml')).toHaveLength(2);
  });

  test('nothing in the record can break a feed', () => {
    const hostile = tiny();
    Object.assign(hostile.changes[0]!, { title: '</title><script>"&\u0008', says: ']]> <b>bold</b> & আশ্রয়' });
    const feed = readXml(feeds(hostile, edition).get('feed.xml')!);
    holdsAsAtom(feed);
    expect(one(all(feed, 'entry')[0]!, 'title').text).toBe('BD: </title><script>"&');
    expect(one(all(feed, 'entry')[0]!, 'content').text).toContain(']]> <b>bold</b> & আশ্রয়');
  });

  test('a change known to the month or the year stands at its first day', () => {
    const vague = tiny();
    vague.changes[0]!.on = '2020-03';
    expect(feeds(vague, edition).get('feed.xml')).toContain('<updated>2020-03-01T00:00:00Z</updated>');
  });

  test('the JSON feed is JSON Feed 1.1 and holds the same', () => {
    const feed = JSON.parse(made.get('feed.json')!) as { items: { id: string; content_text: string }[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://site.test/changes/feed.json',
      items: [{ title: 'BD: A longest stay is set', date_published: '2020-03-01T00:00:00Z' }],
    });
    const atom = all(readXml(made.get('feed.xml')!), 'entry');
    expect(feed.items.map((item) => [item.id, item.content_text])).toEqual(
      atom.map((entry) => [one(entry, 'id').text, one(entry, 'content').text]),
    );
  });
});

test('the OpenSearch description leads to the search with what was typed', () => {
  const description = readXml(openSearch(editionOf(tiny(), '0.1.0', 'https://site.test/folder')));
  expect(one(description, 'ShortName').text.length).toBeLessThanOrEqual(16);
  expect(one(description, 'Url').attributes).toMatchObject({
    type: 'text/html',
    template: 'https://site.test/folder/search/?q={searchTerms}',
  });
});
