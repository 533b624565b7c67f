import { anchorOf, displayPin, parsePin, type Pin } from '../core/pin.ts';
import type { LawRow, PinRow, Places } from '../core/places.ts';
import type { Hit } from './best.ts';
import { landings } from './citation.ts';
import type { Chosen, Page } from './full-text.ts';
import { excerpt, type Drawn } from './hit.ts';
import { once } from './known.ts';

/** Where the page stands: its language, the root of the site, that of the language, and the themes by name. */
export interface Place {
  lang: string;
  base: string;
  here: string;
  theme: (id: string) => string;
}

/** Rooms whose pages are in English unless a law is translated. All others exist in every language. */
const ENGLISH = ['instruments', 'cases', 'questions', 'pathways', 'countries'];
/** How many provisions of a page are shown. */
const PARTS = 4;
const CITED = 12;

const pathOf = ([id, , , , kind]: LawRow): string => `${kind === 'case' ? 'cases' : 'instruments'}/${id}/`;
const idOf = (path: string): string => path.split(/[/#?]/).slice(1, 3).join('/');

/** The address of a page in the reader’s language, where there is one; else the English one, which is said. */
function nearest(path: string, data: Places | undefined, { lang, base, here }: Place): { href: string; to?: string } {
  const neutral = path.replace(/^(bn|hi)\//, '');
  const at = data?.laws.findIndex(([id]) => id === idOf(neutral)) ?? -1;
  const own = !ENGLISH.includes(neutral.slice(0, neutral.indexOf('/'))) || (data?.translated[lang] ?? []).includes(at);
  return lang === 'en' || own ? { href: here + neutral } : { href: base + neutral, to: 'en' };
}

/** What took the place of a law, as a link. */
function successorOf(law: LawRow | undefined, data: Places | undefined, place: Place): Drawn['successor'] {
  const next = law?.[7] === undefined ? undefined : data?.laws[law[7]];
  return next && { title: next[2] || next[1], href: nearest(pathOf(next), data, place).href };
}

/** A known hit as it is drawn; undefined where the chosen facets leave it out. */
export async function known(hit: Hit, data: Places, chosen: Chosen, place: Place): Promise<Drawn | undefined> {
  const { lang, base, here } = place;
  const english = lang === 'en' ? undefined : 'en';
  const passes = (own: Record<string, readonly string[]>): boolean =>
    Object.entries(chosen).every(([name, values]) => values.some((value) => own[name]?.includes(value)));
  if ('theme' in hit) {
    if (!passes({ kind: ['theme'], theme: [hit.theme] })) return undefined;
    return { title: place.theme(hit.theme), href: `${here}themes/${hit.theme}/`, kind: 'theme', rows: [] };
  }
  if ('question' in hit) {
    if (!passes({ kind: ['question'], theme: [hit.question.slice(0, hit.question.indexOf('.'))] })) return undefined;
    const { href, to } = nearest(`questions/${hit.question}/`, data, place);
    return { title: hit.asks, href, lang: english, to, kind: 'question', rows: [] };
  }
  const law = data.laws[hit.law] as LawRow;
  const [id, title, , , kind, force] = law;
  const who = id.slice(0, id.indexOf('/'));
  if (!passes({ jurisdiction: [who, who.slice(0, 2)], kind: [kind], force: [force] })) return undefined;
  const { href, to } = nearest(pathOf(law), data, place);
  const pins = hit.cited
    ? landings(await once<PinRow[]>(`${base}search-places/${id}.json`).catch(() => []), hit.cited).slice(0, CITED)
    : hit.rows;
  const rows = pins.map(([written, heading, against]) => {
    const list = written.split('; ');
    const anchor = anchorOf(list.map(parsePin).filter((pin): pin is Pin => pin !== undefined));
    return {
      label: list.map(displayPin).join(', '),
      href: `${href}#${anchor}`,
      text: document.createTextNode(heading),
      against: against?.map(([newer, path, says]) => ({ newer: newer === 1, href: base + path.slice(1), says })),
    };
  });
  return { title, href, lang: english, to, who, kind, force, rows, successor: successorOf(law, data, place) };
}

/** A page of full text as it is drawn: its best provisions, without those that are shown already. */
export function found(page: Page, data: Places | undefined, place: Place, shown: ReadonlySet<string>): Drawn {
  const own = (name: string): string | undefined => page.filters[name]?.[0];
  const at = (url: string): { href: string; to?: string } => nearest(url.slice(place.base.length), data, place);
  const score = (part: Page['sub_results'][number]): number =>
    part.weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0);
  const parts = page.sub_results
    .filter((part) => part.anchor !== undefined && !shown.has(at(part.url).href))
    .sort((a, b) => score(b) - score(a))
    .slice(0, PARTS);
  const id = idOf(page.url.slice(place.base.length).replace(/^(bn|hi)\//, ''));
  const law = data?.laws.find((row) => row[0] === id);
  return {
    title: page.meta.title ?? page.url,
    ...at(page.url),
    lang: own('lang') === place.lang ? undefined : own('lang'),
    who: own('jurisdiction'),
    kind: own('kind'),
    force: own('force'),
    successor: successorOf(law, data, place),
    text: parts.length === 0 ? excerpt(page.excerpt) : undefined,
    rows: parts.map((part) => ({
      // A place without a number is named by its heading alone.
      label: part.title.replace(/^under “[^”]+” /, ''),
      href: at(part.url).href,
      text: excerpt(part.excerpt, part.title),
    })),
  };
}
