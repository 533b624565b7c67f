import { anchorOf, displayPin, parsePin, type Pin } from '../core/pin.ts';
import { codeOf, type LawFile, type LawRow, type MovedRow, type Places } from '../core/places.ts';
import { landings } from './citation.ts';
import type { Chosen, Page } from './full-text.ts';
import { excerpt, type Drawn, type DrawnRow } from './hit.ts';
import { once } from './known.ts';
import type { Lead } from './lead.ts';
import { movedAt } from './moved.ts';

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
const nameOf = ([, title, short]: LawRow): string => short || title;
const shownPins = (pins: string): string => pins.split('; ').map(displayPin).join(', ');

/** The address of a page in the reader’s language, where there is one; else the English one, which is said. */
function nearest(path: string, data: Places | undefined, { lang, base, here }: Place): { href: string; to?: string } {
  const neutral = path.replace(/^(bn|hi)\//, '');
  const at = data?.laws.findIndex(([id]) => id === idOf(neutral)) ?? -1;
  const own = !ENGLISH.includes(neutral.slice(0, neutral.indexOf('/'))) || (data?.translated[lang] ?? []).includes(at);
  return lang === 'en' || own ? { href: here + neutral } : { href: base + neutral, to: 'en' };
}

/** What took the place of a law, as a link. */
function successorOf(law: LawRow | undefined, data: Places | undefined, place: Place): Drawn['successor'] {
  const next = law?.[8] === undefined ? undefined : data?.laws[law[8]];
  return next && { title: nameOf(next), href: nearest(pathOf(next), data, place).href };
}

type Own = Record<string, readonly string[]>;
const passes = (own: Own, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([name, values]) => values.some((value) => own[name]?.includes(value)));

/** The facets of a law, as its page has them. */
function facetsOf([id, , , , kind, force, , codes]: LawRow, { facets }: Places): Own {
  const who = id.slice(0, id.indexOf('/'));
  const own: Record<string, string[]> = { jurisdiction: [who, who.slice(0, 2)], kind: [kind], force: [force] };
  facets.forEach((facet, at) => {
    if (!codes.includes(codeOf(at))) return;
    const [name = '', value = ''] = facet.split(':');
    (own[name] ??= []).push(value);
  });
  return own;
}

/** A page that is no law; its title is English unless it is a theme’s. */
function pageOf(key: string, data: Places, chosen: Chosen, place: Place): Drawn[] {
  const [kind = '', id = ''] = key.split(':');
  const theme = kind === 'theme' ? [id] : kind === 'question' ? [id.slice(0, id.indexOf('.'))] : [];
  if (!passes({ kind: [kind], theme }, chosen)) return [];
  if (kind === 'theme') return [{ title: place.theme(id), href: `${place.here}themes/${id}/`, kind, rows: [] }];
  const title = data.pages.find(([own]) => own === key)?.[1] ?? id;
  const { href, to } = nearest(`${kind}s/${id}/`, data, place);
  return [{ title, href, lang: place.lang === 'en' ? undefined : 'en', to, kind, rows: [] }];
}

/** A law with some of its provisions, as it is drawn. */
function lawOf(law: LawRow, rows: DrawnRow[], data: Places, place: Place): Drawn {
  const [id, title, , , kind, force] = law;
  const { href, to } = nearest(pathOf(law), data, place);
  const lang = place.lang === 'en' ? undefined : 'en';
  const who = id.slice(0, id.indexOf('/'));
  return { title, href, lang, to, who, kind, force, rows, successor: successorOf(law, data, place) };
}

/** The rows of a concordance as provisions of the law on its other side, each with the place it was asked for by. */
function elsewhere(law: LawRow, moved: readonly MovedRow[], data: Places, place: Place): Drawn[] {
  const groups = new Map<string, DrawnRow[]>();
  for (const [own, , change, about, other, there, concordance] of moved) {
    const target = data.laws.find(([id]) => id === other);
    if (!target) continue;
    const { href } = nearest(pathOf(target), data, place);
    const list = groups.get(other) ?? [];
    groups.set(other, list);
    const from = {
      newer: false,
      href: `${place.here}concordance/#${concordance}`,
      says: `${nameOf(law)}, ${shownPins(own)}`,
      change,
    };
    for (const [pin, anchor, heading] of there) {
      const at = anchor === '' ? `${place.here}concordance/#${concordance}` : `${href}#${anchor}`;
      const known = list.find((row) => row.href === at && anchor !== '');
      if (known) known.against?.push(from);
      else
        list.push({
          label: shownPins(pin),
          href: at,
          text: document.createTextNode(heading || about),
          against: [from],
        });
    }
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 0)
    .map(([id, rows]) => lawOf(data.laws.find((row) => row[0] === id) as LawRow, rows.slice(0, CITED), data, place));
}

/** A section that is asked for by its number: where it stands today, then where it stood. */
async function citedOf(
  law: LawRow,
  lead: Extract<Lead, { law: number }>,
  data: Places,
  place: Place,
): Promise<Drawn[]> {
  const cited = lead.cited as NonNullable<typeof lead.cited>;
  const empty: LawFile = { rows: [], moved: [] };
  const file = await once<LawFile>(`${place.base}search-places/${law[0]}.json`).catch(() => empty);
  const { href } = nearest(pathOf(law), data, place);
  const rows = landings(file.rows, cited)
    .slice(0, CITED)
    .map(([written, heading, against]): DrawnRow => {
      const pins = written
        .split('; ')
        .map(parsePin)
        .filter((pin): pin is Pin => pin !== undefined);
      return {
        label: shownPins(written),
        href: `${href}#${anchorOf(pins)}`,
        text: document.createTextNode(heading),
        against: against?.map(([newer, path, says]) => ({
          newer: newer === 1,
          href: place.base + path.slice(1),
          says,
        })),
      };
    });
  const moved = movedAt(file, cited);
  // A place that only a concordance knows: it has no provision here, or it was dropped.
  if (rows.length === 0)
    for (const [own, newer, change, about, other, there, concordance] of moved) {
      const name = nameOf(data.laws.find(([id]) => id === other) ?? law);
      const at = `${place.here}concordance/#${concordance}`;
      const says = there.length > 0 ? `${name}, ${there.map(([pin]) => shownPins(pin)).join(', ')}` : '';
      rows.push({
        label: shownPins(own),
        href: at,
        text: document.createTextNode(about),
        against: [{ newer: newer === 1, href: at, says, change }],
      });
    }
  const newer = moved.filter(([, isNewer]) => isNewer === 1);
  return [...elsewhere(law, newer, data, place), lawOf(law, rows, data, place)].map((hit) => ({ ...hit, whole: true }));
}

/** A lead as it is drawn; none where the chosen facets leave it out. */
export async function known(lead: Lead, data: Places, chosen: Chosen, place: Place): Promise<Drawn[]> {
  if ('page' in lead) return pageOf(lead.page, data, chosen, place);
  const law = data.laws[lead.law] as LawRow;
  const within = (drawn: Drawn): boolean => {
    const row = data.laws.find((own) => drawn.href.includes(pathOf(own)));
    return row !== undefined && passes(facetsOf(row, data), chosen);
  };
  if (lead.cited) return (await citedOf(law, lead, data, place)).filter(within);
  const { href } = nearest(pathOf(law), data, place);
  const rows = lead.rows.slice(0, PARTS).map(([written, heading]): DrawnRow => {
    const pins = written
      .split('; ')
      .map(parsePin)
      .filter((pin): pin is Pin => pin !== undefined);
    return { label: shownPins(written), href: `${href}#${anchorOf(pins)}`, text: document.createTextNode(heading) };
  });
  return [lawOf(law, rows, data, place)].filter(within);
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
