import { fold, latinDigits } from '../core/fold.ts';
import type { Places, TargetRow } from '../core/places.ts';
import { hasNumber, readCitation, type Cited } from './citation.ts';
import { findLaws } from './names.ts';
import { findTerms } from './terms.ts';

/** A provision shown under a result. */
export interface Row { anchor: string; pin: string; heading: string }
/** A result known before any full text: a law with provisions (or, for a citation, the number to look up in it), a question, a theme. */
export type Hit = { law: number; rows: Row[]; cited?: Cited } | { question: string; asks: string } | { theme: string };
/** What is known of a query at once, and the words to search the full text for. */
export interface Best { hits: Hit[]; words: string }

/** Where a reader looks from: a country she names, else the one whose script or language she uses. */
interface Side { place?: string; asked: string }

const MOST = 6;
const isLaw = (target: TargetRow): target is [number] | [number, string, string, string] => typeof target[0] === 'number';

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
  place ??= /[\u0980-\u09ff]/.test(folded) ? 'bd' : /[\u0900-\u097f]/.test(folded) ? 'in' : { bn: 'bd', hi: 'in' }[lang];
  const rest = asked.replace(/ (?:of|the|under|in|for|to|from|and|a|an|by|law|act) (?=\S)/g, ' ').trim().replace(/ +/g, ' ');
  return { place, asked: rest === '' ? folded : rest };
}

/** How near a law is to the reader's side: 0 of the place, 1 of its country or states, 2 elsewhere. */
function distance(id: string, place: string | undefined): number {
  const own = id.slice(0, id.indexOf('/'));
  return place === undefined || own === place ? 0 : own.slice(0, 2) === place.slice(0, 2) && own !== 'intl' ? 1 : 2;
}

function citations(cited: Cited, side: Side, places: Places): Hit[] {
  const at = (law: number): boolean => hasNumber(places.laws[law]?.[7] ?? '', cited.label, cited.path[0] ?? '');
  const near = (law: number): number => distance(places.laws[law]?.[0] ?? '', side.place);
  const dead = (law: number): number => (places.dead.includes(places.laws[law]?.[5] ?? '') ? 1 : 0);
  const hit = (law: number): Hit => ({ law, rows: [], cited });
  if (cited.beside === '') {
    if (cited.label === undefined && cited.path.length === 1 && !/^\d{1,3}\D?/.test(cited.path[0] ?? '')) return [];
    return places.laws.map((_, law) => law).filter(at).sort((a, b) => near(a) - near(b) || dead(a) - dead(b) || a - b).slice(0, MOST).map(hit);
  }
  const named = findLaws(cited.beside, places);
  const landing = named.filter(({ law }) => at(law));
  const top = landing[0]?.fit ?? 0;
  if (landing.length > 0) return landing.filter(({ fit }) => fit >= Math.min(top, 3) - 0.5).slice(0, 4).map(({ law }) => hit(law));
  // The law is known, that section of it is not in the record: better the law than nothing.
  return named.filter(({ fit }) => fit >= 3).slice(0, 2).map(({ law }): Hit => ({ law, rows: [] }));
}

function hitsOf(targets: readonly TargetRow[]): Hit[] {
  const hits: Hit[] = [];
  for (const target of targets) {
    if (isLaw(target)) {
      const [law, anchor, pin, heading] = target;
      let hit = hits.find((h): h is Extract<Hit, { law: number }> => 'law' in h && h.law === law);
      if (!hit) hits.push(hit = { law, rows: [] });
      if (anchor !== undefined && pin !== undefined && heading !== undefined) hit.rows.push({ anchor, pin, heading });
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
  const laws = findLaws(folded, places);
  const whole = terms.some((t) => t.whole);
  const place = (target: TargetRow): number => (isLaw(target) ? distance(places.laws[target[0]]?.[0] ?? '', side.place) : 0.5);
  const targets = [...new Set(terms.flatMap((t) => places.terms[t.term]?.[1] ?? []))].map((at) => places.targets[at]).filter((t): t is TargetRow => t !== undefined);
  if (side.place !== undefined) targets.sort((a, b) => place(a) - place(b));
  const byTerm = hitsOf(targets).slice(0, MOST);
  const byName = laws.filter(({ fit }) => fit >= 1.5).slice(0, 3).map(({ law }): Hit => ({ law, rows: [] }));
  // A number that is a name (1098, 109) is looked up as one; a section that is asked for goes before everything else.
  const byNumber = cited && !whole && !(laws[0] && laws[0].fit >= 3) ? citations(cited, side, places) : [];
  const all = byNumber.length > 0 ? [...byNumber, ...(cited?.beside === '' ? [] : byTerm)] : laws[0]?.fit === 4 && !whole ? [...byName, ...byTerm] : [...byTerm, ...byName];
  const hits = all.filter((hit, at) => all.findIndex((other) => keyOf(other) === keyOf(hit)) === at).slice(0, MOST + 2);
  const term = terms.find((t) => t.whole);
  const english = term && places.terms[term.term]?.[0].split('|')[0];
  return { hits, words: english ?? words };
}
