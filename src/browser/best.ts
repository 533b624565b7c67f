import { fold, latinDigits } from '../core/fold.ts';
import { scriptOf, type Places, type TargetRow } from '../core/places.ts';
import { hasNumber, readCitation, type Cited } from './citation.ts';
import { isLaw, keyOf, leadsOf, type Lead } from './lead.ts';
import { lexiconOf, partsOf, read, type Lexicon, type Reading } from './lexicon.ts';
import { findLaws, lawsBeside, type NamedLaw } from './names.ts';
import { rank } from './rank.ts';
import { distance, sideOf, type Side } from './viewpoint.ts';
import { STOP } from './stop.ts';
import { findTerms, type Found } from './terms.ts';

/** What is known of a query at once, and the words to search the full text for. */
export interface Best {
  hits: Lead[];
  words: string;
}

/** How many results are shown before the full text. */
const MOST = 6;

/** A section that is asked for, in the laws that are named, or else in any that has it. */
function citations(cited: Cited, side: Side, places: Places): Lead[] {
  const at = (law: number): boolean => hasNumber(places.laws[law]?.[6] ?? '', cited.label, cited.path[0] ?? '');
  const near = (law: number): number => distance(places.laws[law]?.[0] ?? '', side.place);
  // Old law whose sections are known in the new one leads there.
  const dead = (law: number): number =>
    places.dead.includes(places.laws[law]?.[5] ?? '') && places.laws[law]?.[8] === undefined ? 1 : 0;
  const weight = (law: number): number => Math.min(law, places.laws[law]?.[8] ?? law);
  const hit = (law: number): Lead => ({ law, rows: [], cited });
  const named = cited.beside === '' ? [] : lawsBeside(cited.beside, places);
  // `65B certificate`: a number that few laws have names its law itself.
  if (named.length === 0 || (!named.some(({ law }) => at(law)) && (named[0]?.fit ?? 0) < 4)) {
    const telling = cited.beside.split(' ').filter((word) => word !== '' && !STOP.has(word));
    if (telling.length > 0 && cited.label === undefined && !/^\d+\D/.test(cited.path[0] ?? '')) return [];
    if (cited.label === undefined && cited.path.length === 1 && !/^\d{1,3}\D?/.test(cited.path[0] ?? '')) return [];
    return places.laws
      .map((_, law) => law)
      .filter(at)
      .sort((a, b) => near(a) - near(b) || dead(a) - dead(b) || weight(a) - weight(b))
      .slice(0, MOST)
      .map(hit);
  }
  const landing = named.filter(({ law }) => at(law));
  const top = landing[0]?.fit ?? 0;
  return landing
    .filter(({ fit }) => fit >= Math.min(top, 3) - 0.5)
    .sort((a, b) => b.fit - a.fit || near(a.law) - near(b.law))
    .slice(0, 4)
    .map(({ law }) => hit(law));
}

/** Where the terms that are the whole query lead, in the order of the thesaurus, what is of the reader's side first. */
function wholly(terms: readonly Found[], side: Side, places: Places): Lead[] {
  const targets = [...new Set(terms.flatMap((t) => places.terms[t.term]?.[2] ?? []))]
    .map((at) => places.targets[at])
    .filter((t): t is TargetRow => t !== undefined);
  const place = (target: TargetRow): number =>
    isLaw(target)
      ? distance(places.laws[target[0]]?.[0] ?? '', side.place)
      : target[0].startsWith('theme:')
        ? 1.5
        : 0.5;
  if (side.place !== undefined) targets.sort((a, b) => place(a) - place(b));
  return leadsOf(targets);
}

/** The words to search the full text for: in English where the thesaurus has them, spelt right, without the small ones. */
function wordsFor(
  typed: string,
  all: readonly Reading[],
  readings: readonly Reading[],
  terms: readonly Found[],
  places: Places,
): string {
  const words = latinDigits(typed.normalize('NFC')).trim();
  const translated = terms.filter((t) => !t.english);
  // Those that lead somewhere say what is asked; plain words beside them only narrow it down to nothing.
  const leading = translated.filter((t) => (places.terms[t.term]?.[2] ?? []).length > 0);
  const foreign = leading.length > 0 ? leading : translated;
  const english = foreign.flatMap((t) => (partsOf(places.terms[t.term]?.[0] ?? '')[0] ?? '').split(' '));
  const taken = new Set(translated.flatMap((t) => t.at));
  const spelt = (list: readonly Reading[]): string[] =>
    list
      .filter(({ typed: word }) => !STOP.has(word) && scriptOf(word) === undefined)
      .map(({ typed: word, fits }) => {
        const [[right, fit] = [word, 1]] = fits;
        return fit < 0.75 ? right : word;
      });
  if (foreign.length > 0)
    return [...new Set([...english, ...spelt(readings.filter((_, at) => !taken.has(at)))])].join(' ');
  const plain = spelt(all).join(' ');
  return plain === '' || scriptOf(typed) !== undefined || plain === fold(words) ? words : plain;
}

/** What a query means before the full text is asked: a citation, words of the thesaurus, the name of a law or of a page. */
export function best(typed: string, places: Places, lang: string): Best {
  const folded = fold(typed);
  if (folded === '') return { hits: [], words: '' };
  const lexicon: Lexicon = lexiconOf(places);
  const side = sideOf(folded, places, lang);
  const cited = readCitation(typed);
  const all = folded.split(' ').map((word) => read(word, lexicon));
  const readings = side.asked.split(' ').map((word) => read(word, lexicon));
  const terms = findTerms(readings, places, lexicon);
  const near = (law: number): number => distance(places.laws[law]?.[0] ?? '', side.place);
  const inOrder = (list: NamedLaw[]): NamedLaw[] => list.sort((a, b) => b.fit - a.fit || near(a.law) - near(b.law));
  let laws = inOrder(findLaws(folded, places));
  const whole = terms.filter((t) => t.whole && (places.terms[t.term]?.[2] ?? []).length > 0);
  // A number that is a name (1098, 109) is looked up as one; a section that is asked for goes before everything else.
  const number =
    cited && whole.length === 0 && (cited.label !== undefined || cited.beside !== '' || laws[0]?.fit !== 4)
      ? cited
      : undefined;
  const byNumber = number ? citations(number, side, places) : [];
  // The law is known, that section of it is not in the record: better the law than nothing.
  if (number && number.beside !== '' && byNumber.length === 0 && !(laws[0] && laws[0].fit >= 3))
    laws = inOrder(lawsBeside(number.beside, places)).filter(({ fit }) => fit >= 3);
  const byName = laws
    .filter(({ fit }) => fit >= 1.7)
    .slice(0, 3)
    .map(({ law }): Lead => ({ law, rows: [] }));
  const byWords = whole.length > 0 ? wholly(whole, side, places) : rank(all, readings, terms, side, places, lexicon);
  const byTerm = byWords.slice(0, MOST);
  const ordered =
    byNumber.length > 0
      ? byNumber
      : laws[0]?.fit === 4 && whole.length === 0
        ? [...byName, ...byTerm]
        : [...byTerm, ...byName];
  const hits = ordered
    .filter((hit, at) => ordered.findIndex((other) => keyOf(other) === keyOf(hit)) === at)
    .slice(0, MOST + 2);
  const [first] = byNumber;
  if (cited && first && 'law' in first) {
    const [, title = '', short = ''] = places.laws[first.law] ?? [];
    return { hits, words: [cited.path[0], cited.beside && (short || title)].filter(Boolean).join(' ') };
  }
  return { hits, words: wordsFor(typed, all, readings, terms, places) };
}
