import type { Compendium } from '../core/compendium.ts';
import { firstDay } from '../core/date.ts';
import { shown } from '../derive/cite.ts';
import { COUNTRIES } from '../derive/situations.ts';
import { addressOf, TITLE, type Edition } from './edition.ts';
import { element, xmlText } from './xml.ts';

/** One change as every feed tells it. */
interface Item {
  url: string;
  title: string;
  text: string;
  on: string;
  tags: string[];
}
interface Feed {
  title: string;
  url: string;
  page: string;
  updated: string;
  items: Item[];
}

/** A day as feeds write it. A year or a month stands for its first day; none has a time. */
const moment = (date: string): string => `${firstDay(date)}T00:00:00Z`;

function feedOf(c: Compendium, edition: Edition, name: string, country?: string): Feed {
  const within = (place: string): boolean => place === country || c.jurisdictions.get(place)?.within === country;
  const page = addressOf(edition, '/changes/');
  const items = c.changes
    .filter((x) => !country || x.places.some(within))
    .map((x): Item => {
      const places = x.places.map((p) => c.jurisdictions.get(p)!);
      const cites = x.rests.map((text) => {
        const { name: work, pin } = shown(c, text);
        return pin ? `${work}, ${pin}` : work;
      });
      return {
        url: `${page}#${x.id}`,
        title: `${places.map((p) => p.code).join(', ')}: ${x.title}`,
        text: `${x.says} (${cites.join('; ')})`,
        on: x.on,
        tags: [x.kind, ...places.map((p) => p.name.en)],
      };
    });
  const where = country ? c.jurisdictions.get(country)?.name.en : undefined;
  return {
    title: [where, `what changed in the law · ${TITLE}`].filter(Boolean).join(': ').replace(/^w/, 'W'),
    url: addressOf(edition, `/changes/${name}`),
    page,
    updated: moment([edition.generated, ...items.map((item) => item.on)].sort().at(-1)!),
    items,
  };
}

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  const text = (name: string, says: string, attributes: Record<string, string> = {}): string =>
    element(name, attributes, xmlText(says));
  const entry = (item: Item): string =>
    element(
      'entry',
      {},
      [
        text('id', item.url),
        text('title', item.title),
        text('updated', moment(item.on)),
        element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
        ...item.tags.map((term) => element('category', { term })),
        text('content', item.text, { type: 'text' }),
      ].join(''),
    );
  const head = [
    text('id', feed.url),
    text('title', feed.title),
    text('updated', feed.updated),
    element('author', {}, text('name', TITLE)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.url }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    text('rights', 'CC BY 4.0'),
  ];
  const all = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    [...head, ...feed.items.map(entry)].map((line) => `\n${line}`).join(''),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${all}\n`;
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const described = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.url,
    language: 'en',
    authors: [{ name: TITLE }],
    items: feed.items.map(({ url, title, text, on, tags }) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: moment(on),
      tags,
    })),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** The feeds of changes, by their names below `/changes/`: of all, and of each country with its states. */
export function feeds(c: Compendium, edition: Edition): Map<string, string> {
  return new Map([
    ['feed.xml', atom(feedOf(c, edition, 'feed.xml'))],
    ['feed.json', jsonFeed(feedOf(c, edition, 'feed.json'))],
    ...COUNTRIES.map((j): [string, string] => [`${j}.xml`, atom(feedOf(c, edition, `${j}.xml`, j))]),
  ]);
}
