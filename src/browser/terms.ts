import type { Places } from '../core/places.ts';
import { partsOf, type Lexicon, type Reading } from './lexicon.ts';
import { STOP } from './stop.ts';

/** A term of the thesaurus in what was typed: which words of the query it takes up, and how much it says. */
export interface Found {
  term: number;
  english: boolean;
  at: number[];
  weight: number;
  /** How well its words fit those typed: 1 where they are the same. */
  fit: number;
  /** It is all that is asked: nothing but small words is left, and none of its own is missing. */
  whole: boolean;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Words that a phrase may be without when its words are not together. */
/** From here on a word that only sounds or looks like a known one is taken for it. */
const SURE = 0.7;

const GLUE = new Set(
  ['of', 'the', 'a', 'an', 'in', 'to', 'for', 'from', 'by', 'at', 'on', 'and', 'with'].concat([
    'का',
    'की',
    'के',
    'ka',
    'ki',
    'ke',
    'को',
    'में',
    'से',
    'er',
    'এর',
  ]),
);

/** Where the words of a phrase stand in a query: one after the other, else anywhere; with how well they fit. */
function placed(phrase: readonly string[], readings: readonly Reading[]): { at: number[]; fit: number } | undefined {
  const fit = (at: number, word: string): number => readings[at]?.fits.get(word) ?? 0;
  const span = (list: readonly number[], words: readonly string[]): number[] => [
    ...new Set(list.flatMap((at, i) => readings[at]?.spans?.get(words[i] as string) ?? [at])),
  ];
  let best: { at: number[]; fit: number } | undefined;
  for (let from = 0; from + phrase.length <= readings.length; from++) {
    const fits = phrase.map((word, i) => fit(from + i, word));
    const worst = Math.min(...fits);
    if (worst > (best?.fit ?? 0))
      best = {
        at: span(
          phrase.map((_, i) => from + i),
          phrase,
        ),
        fit: worst,
      };
  }
  const telling = phrase.filter((word) => !GLUE.has(word));
  if (best || telling.length < 2) return best;
  const at = telling.map((word) => readings.findIndex((_, i) => fit(i, word) > 0));
  if (at.includes(-1) || new Set(at).size < at.length) return undefined;
  return { at: span(at, telling), fit: 0.75 * Math.min(...telling.map((word, i) => fit(at[i] as number, word))) };
}

/** While a word is still being typed: terms it is the beginning of. */
function begun(asked: string, places: Places): Found[] {
  if (asked.length < 4) return [];
  return places.terms.flatMap(([english, others], term) =>
    partsOf(`${english}|${others}`).some((word) => word.startsWith(asked) && word.length <= asked.length * 2)
      ? [{ term, english: true, at: asked.split(' ').map((_, i) => i), weight: 1, fit: 1, whole: false }]
      : [],
  );
}

/** The words of a query as English ones too, where the thesaurus has them: বিনা খরচে উকিল is a free lawyer. */
function inEnglish(readings: readonly Reading[], found: readonly Found[], places: Places): Reading[] {
  return readings.map((reading, at) => {
    const fits = new Map(reading.fits);
    const spans = new Map<string, number[]>();
    for (const { term, at: own } of found) {
      if (own[0] !== at) continue;
      const phrases = partsOf(places.terms[term]?.[0] ?? '');
      const single = phrases.filter((phrase) => !phrase.includes(' '));
      // Several words for several words are a phrase and not a translation of each.
      const list = single.length > 0 ? single : own.length > 1 ? [] : (phrases[0] ?? '').split(' ');
      for (const word of list)
        if (!fits.has(word)) {
          fits.set(word, 0.9);
          spans.set(word, own);
        }
    }
    return { ...reading, fits, spans };
  });
}

/** Terms of the thesaurus in a query, the weightiest first, each once; one inside a longer one is left out. */
export function findTerms(typed: readonly Reading[], places: Places, lexicon: Lexicon): Found[] {
  const direct = matches(typed, places, lexicon);
  if (direct.length === 0) return begun(typed.map((reading) => reading.typed).join(' '), places);
  const meant = matches(inEnglish(typed, direct, places), places, lexicon);
  const telling = typed.flatMap((reading, at) => (STOP.has(reading.typed) ? [] : [at]));
  const plain = (at: number): boolean => direct.every((d) => d.english || !d.at.includes(at));
  const all = places.terms.flatMap((_, term): Found[] => {
    const own = direct.find((d) => d.term === term);
    const other = meant.find((m) => m.term === term);
    const better = own && (!other || own.weight >= other.weight || own.whole) ? own : other;
    if (!better) return [];
    const whole = better.fit >= SURE && telling.every((at) => better.at.includes(at));
    return [{ ...better, whole, english: better === own ? own.english : better.at.every(plain) }];
  });
  const inside = (a: Found, b: Found): boolean => a.at.length < b.at.length && a.at.every((at) => b.at.includes(at));
  return all.filter((a) => !all.some((b) => inside(a, b))).sort((a, b) => b.weight - a.weight);
}

function matches(readings: readonly Reading[], places: Places, lexicon: Lexicon): Found[] {
  const telling = readings.flatMap(({ typed }, at) => (STOP.has(typed) ? [] : [at]));
  return places.terms.flatMap(([english, others], term) => {
    const list = [
      ...partsOf(english).map((phrase) => ({ phrase, english: true })),
      ...partsOf(others).map((phrase) => ({ phrase, english: false })),
    ].flatMap(({ phrase, english: own }): Found[] => {
      const words = phrase.split(' ');
      const place = placed(words, readings);
      if (!place) return [];
      const counted = words.filter((word) => !STOP.has(word));
      const weight = place.fit * sum((counted.length > 0 ? counted : words).map((word) => lexicon.weight(word)));
      const rest = telling.filter((at) => !place.at.includes(at));
      return [
        { term, english: own, at: place.at, weight, fit: place.fit, whole: rest.length === 0 && place.fit >= SURE },
      ];
    });
    return list
      .sort((a, b) => Number(b.whole) - Number(a.whole) || b.at.length - a.at.length || b.weight - a.weight)
      .slice(0, 1);
  });
}
