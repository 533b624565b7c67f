import { sound } from '../core/fold.ts';
import { scriptOf, type Places } from '../core/places.ts';

/** A term of the thesaurus found in what was typed: which, by an English word or not, the words of the query it takes up, and whether it is all of it. */
export interface Found {
  term: number;
  english: boolean;
  from: number;
  to: number;
  whole: boolean;
}

const wordsOf = (words: string): string[] => words.split('|').filter(Boolean);
const plain = (word: string): string => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word);

/** Whether a typed word is a word of the thesaurus: plural or not, and in Bangla and Hindi with a case ending or not. */
function same(typed: string, word: string): boolean {
  return (
    typed === word ||
    plain(typed) === plain(word) ||
    (scriptOf(word) !== undefined && word.length > 2 && typed.startsWith(word) && typed.length - word.length < 4)
  );
}
const alike = (typed: string, word: string): boolean =>
  scriptOf(word) === undefined && word.length > 3 && sound(typed) === sound(word);

type Equal = (typed: string, word: string) => boolean;

function matches(tokens: readonly string[], places: Places, equal: Equal): Found[] {
  const inTerm = (words: string, term: number, english: boolean): Found[] =>
    wordsOf(words).flatMap((word): Found[] => {
      const list = word.split(' ');
      const from = tokens.findIndex((_, at) =>
        list.every((part, i) => tokens[at + i] !== undefined && equal(tokens[at + i] as string, part)),
      );
      return from < 0 ? [] : [{ term, english, from, to: from + list.length, whole: list.length === tokens.length }];
    });
  return places.terms.flatMap(([english, others], term) => [
    ...inTerm(english, term, true),
    ...inTerm(others, term, false),
  ]);
}

/** While a word is still being typed: terms it is the beginning of. */
function begun(asked: string, places: Places): Found[] {
  if (asked.length < 4) return [];
  return places.terms.flatMap(([english, others], term) =>
    wordsOf(`${english}|${others}`).some((word) => word.startsWith(asked) && word.length <= asked.length * 2)
      ? [{ term, english: true, from: 0, to: asked.split(' ').length, whole: false }]
      : [],
  );
}

/**
 * Terms of the thesaurus in a folded query, the longest first, each once; one inside a longer one is left out.
 * None where they make up less than half of it: then the reader asks for something narrower than a term.
 */
export function findTerms(asked: string, places: Places): Found[] {
  const tokens = asked.split(' ').filter(Boolean);
  if (tokens.length === 0) return [];
  let found = matches(tokens, places, same);
  if (found.length === 0) found = begun(asked, places);
  if (found.length === 0) found = matches(tokens, places, alike);
  const inside = (a: Found, b: Found): boolean => a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  const kept = found
    .filter((a) => !found.some((b) => inside(a, b)))
    .filter((a, at, all) => all.findIndex((b) => b.term === a.term) === at);
  const taken = tokens.filter((_, at) => kept.some((f) => at >= f.from && at < f.to)).join('').length;
  return taken * 2 < tokens.join('').length ? [] : kept.sort((a, b) => b.to - b.from - (a.to - a.from));
}
