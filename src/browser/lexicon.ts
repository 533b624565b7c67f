import { fold, sound } from '../core/fold.ts';
import { scriptOf, type LawRow, type Places } from '../core/places.ts';
import { alike, same, slip, stem } from './same-word.ts';
import { STOP } from './stop.ts';

/** Every word the search knows, and how telling each is. */
export interface Lexicon {
  /** Words in Bangla and Hindi letters, and in Latin ones. */
  words: string[];
  latin: string[];
  /** Those that begin alike, by what `stem` or `sound` leaves of them. */
  byStem: Map<string, string[]>;
  bySound: Map<string, string[]>;
  /** How rare a word is among terms, pages and laws: nearly 0 where it stands in many. One that stands in none says little. */
  weight(word: string): number;
  pages: Set<string>[];
  laws: Set<string>[];
}

export const partsOf = (names: string): string[] => names.split('|').filter(Boolean);
const wordsIn = (text: string): string[] => fold(text).split(' ').filter(Boolean);
/** The words that tell, by their stems. */
export const stems = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => !STOP.has(word))
      .map(stem),
  );

const lawWords = ([id, title, short, others]: LawRow): string =>
  [title, short, id.slice(id.indexOf('/') + 1), others].join(' ');

function grouped(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (group) group.push(word);
    else groups.set(key(word), [word]);
  }
  return groups;
}

const kept = new WeakMap<Places, Lexicon>();

export function lexiconOf(places: Places): Lexicon {
  const known = kept.get(places);
  if (known) return known;
  const pages = places.pages.map(([, title, more]) => stems(`${title} ${more}`));
  const laws = places.laws.map((row) => stems(lawWords(row)));
  const terms = places.terms.map(([english, others]) => stems(`${english} ${others}`));
  const all = [...pages, ...laws, ...terms];
  const count = new Map<string, number>();
  for (const list of all) for (const word of list) count.set(word, (count.get(word) ?? 0) + 1);
  const text = [
    ...places.terms.flatMap(([english, others]) => [...partsOf(english), ...partsOf(others)]),
    ...places.pages.map(([, title, more]) => `${title} ${more}`),
    ...places.laws.map(lawWords),
    ...Object.values(places.jurisdictions),
  ];
  const words = [...new Set(text.flatMap(wordsIn))];
  const weightOf = (n: number): number => Math.log(1 + all.length / (20 * n));
  const lexicon: Lexicon = {
    words: words.filter((word) => scriptOf(word) !== undefined),
    latin: words.filter((word) => scriptOf(word) === undefined),
    byStem: grouped(words, stem),
    bySound: grouped(words, sound),
    weight: (word) => {
      const n = count.get(stem(word));
      return n === undefined ? 0.75 * weightOf(3) : weightOf(n);
    },
    pages,
    laws,
  };
  kept.set(places, lexicon);
  return lexicon;
}

/** A typed word as known ones: how well it fits each (1 it is that word, less where it only sounds or looks like it). */
export interface Reading {
  typed: string;
  fits: Map<string, number>;
  /** Where one of these only stands for several typed words (free, for বিনা খরচে): the places of all of them. */
  spans?: Map<string, number[]>;
}

export function read(typed: string, lexicon: Lexicon): Reading {
  const fits = new Map<string, number>();
  const latin = scriptOf(typed) === undefined;
  const near = latin ? (lexicon.byStem.get(stem(typed)) ?? []) : lexicon.words;
  for (const word of near) if (same(typed, word)) fits.set(word, typed === word ? 1 : 0.95);
  const heard = latin ? (lexicon.bySound.get(sound(typed)) ?? []) : lexicon.words;
  if (fits.size === 0) for (const word of heard) if (alike(typed, word)) fits.set(word, 0.8);
  if (fits.size === 0) {
    const all = latin ? lexicon.latin : lexicon.words;
    const slips = all.map((word) => [word, slip(typed, word)] as const).filter(([, n]) => n < Infinity);
    const least = Math.min(...slips.map(([, n]) => n));
    for (const [word, n] of slips) if (n === least) fits.set(word, 0.7);
  }
  return { typed, fits };
}
