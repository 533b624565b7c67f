import { fold, latinDigits } from '../core/fold.ts';
import { scriptOf, type PinRow, type Places, type TargetRow } from '../core/places.ts';
import { hasNumber, readCitation, type Cited } from './citation.ts';
import { findLaws } from './names.ts';
import { findTerms } from './terms.ts';

/** A result known before any full text: a law with provisions (or, for a citation, the number to look up in it), a question, a theme. */
export type Hit =
  { law: number; rows: PinRow[]; cited?: Cited } | { question: string; asks: string } | { theme: string };
/** What is known of a query at once, and the words to search the full text for. */
export interface Best {
  hits: Hit[];
  words: string;
}

/** Where a reader looks from: a country she names, else the one whose script or language she uses. */
interface Side {
  place?: string;
  asked: string;
}

const MOST = 6;
const isLaw = (target: TargetRow): target is [number] | [number, string, string] => typeof target[0] === 'number';

function sideOf(folded: string, places: Places, lang: string): Side {
  let asked = ` ${folded} `;
  let place: string | undefined;
  for (const [id, names] of Object.entries(places.jurisdictions)) {
    if (id === 'intl') continue;
    for (const name of names.split('|')) {
      // With an ending: Bangladeshi, Indian, বাংলাদেশের.
      const at = asked.indexOf(` ${name}`);
      if (at < 0) continue;
      place ??= id;
      asked = asked.slice(0, at) + asked.slice(at + name.length + 1).replace(/^\S*/, '');
    }
  }
  place ??= { bn: 'bd', hi: 'in' }[scriptOf(folded) ?? lang];
  const rest = asked
    .replace(/ (?:of|the|under|in|for|to|from|and|a|an|by|law|act) (?=\S)/g, ' ')
    .trim()
    .replace(/ +/g, ' ');
  return { place, asked: rest === '' ? folded : rest };
}

/** How near a law is to the reader's side: of the place, between states, of its country or its states, elsewhere. */
function distance(id: string, place: string | undefined): number {
  const own = id.slice(0, id.indexOf('/'));
  return place === undefined || own === place
    ? 0
    : own === 'intl'
      ? 0.5
      : own.slice(0, 2) === place.slice(0, 2)
        ? 1
        : 2;
}

function citations(cited: Cited, side: Side, places: Places): Hit[] {
  const at = (law: number): boolean => hasNumber(places.laws[law]?.[6] ?? '', cited.label, cited.path[0] ?? '');
  const near = (law: number): number => distance(places.laws[law]?.[0] ?? '', side.place);
  const dead = (law: number): number => (places.dead.includes(places.laws[law]?.[5] ?? '') ? 1 : 0);
  const hit = (law: number): Hit => ({ law, rows: [], cited });
  if (cited.beside === '') {
    if (cited.label === undefined && cited.path.length === 1 && !/^\d{1,3}\D?/.test(cited.path[0] ?? '')) return [];
    return places.laws
      .map((_, law) => law)
      .filter(at)
      .sort((a, b) => near(a) - near(b) || dead(a) - dead(b) || a - b)
      .slice(0, MOST)
      .map(hit);
  }
  const named = findLaws(cited.beside, places);
  const landing = named.filter(({ law }) => at(law));
  const top = landing[0]?.fit ?? 0;
  return landing
    .filter(({ fit }) => fit >= Math.min(top, 3) - 0.5)
    .slice(0, 4)
    .map(({ law }) => hit(law));
}

function hitsOf(targets: readonly TargetRow[]): Hit[] {
  const hits: Hit[] = [];
  for (const target of targets) {
    if (isLaw(target)) {
      const [law, pins, heading] = target;
      let hit = hits.find((h): h is Extract<Hit, { law: number }> => 'law' in h && h.law === law);
      if (!hit) hits.push((hit = { law, rows: [] }));
      if (pins !== undefined && heading !== undefined) hit.rows.push([pins, heading]);
    } else {
      const [id, asks] = target as [string, string?];
      hits.push(asks === undefined ? { theme: id } : { question: id, asks });
    }
  }
  return hits;
}

const keyOf = (hit: Hit): string => ('law' in hit ? `law ${hit.law}` : 'question' in hit ? hit.question : hit.theme);

/** What a query means before the full text is asked: a citation, a word of the thesaurus, the name of a law. */
export function best(typed: string, places: Places, lang: string): Best {
  const folded = fold(typed);
  const words = latinDigits(typed.normalize('NFC')).trim();
  if (folded === '') return { hits: [], words: '' };
  const side = sideOf(folded, places, lang);
  const cited = readCitation(typed);
  const terms = findTerms(side.asked, places);
  const near = (law: number): number => distance(places.laws[law]?.[0] ?? '', side.place);
  const inOrder = (list: { law: number; fit: number }[]): { law: number; fit: number }[] =>
    list.sort((a, b) => b.fit - a.fit || near(a.law) - near(b.law));
  let laws = inOrder(findLaws(folded, places));
  const whole = terms.some((t) => t.whole);
  const place = (target: TargetRow): number =>
    isLaw(target) ? distance(places.laws[target[0]]?.[0] ?? '', side.place) : target.length > 1 ? 0.5 : 1.5;
  const targets = [...new Set(terms.flatMap((t) => places.terms[t.term]?.[2] ?? []))]
    .map((at) => places.targets[at])
    .filter((t): t is TargetRow => t !== undefined);
  if (side.place !== undefined) targets.sort((a, b) => place(a) - place(b));
  const byTerm = hitsOf(targets).slice(0, MOST);
  // A number that is a name (1098, 109) is looked up as one; a section that is asked for goes before everything else.
  const number =
    cited && !whole && (cited.label !== undefined || cited.beside !== '' || laws[0]?.fit !== 4) ? cited : undefined;
  const byNumber = number ? citations(number, side, places) : [];
  // The law is known, that section of it is not in the record: better the law than nothing.
  if (number && number.beside !== '' && byNumber.length === 0 && !(laws[0] && laws[0].fit >= 3))
    laws = inOrder(findLaws(number.beside, places)).filter(({ fit }) => fit >= 3);
  const byName = laws
    .filter(({ fit }) => fit >= 1.7)
    .slice(0, 3)
    .map(({ law }): Hit => ({ law, rows: [] }));
  const all =
    byNumber.length > 0
      ? [...byNumber, ...(cited?.beside === '' ? [] : byTerm)]
      : laws[0]?.fit === 4 && !whole
        ? [...byName, ...byTerm]
        : [...byTerm, ...byName];
  const hits = all.filter((hit, at) => all.findIndex((other) => keyOf(other) === keyOf(hit)) === at).slice(0, MOST + 2);
  const foreign = terms.find((t) => t.whole && !t.english);
  return { hits, words: (foreign && places.terms[foreign.term]?.[0].split('|')[0]) ?? words };
}
