import { fold } from '../core/fold.ts';
import { scriptOf, type Places } from '../core/places.ts';
import { lexiconOf, partsOf } from './lexicon.ts';
import { apart } from './same-word.ts';
import { STOP } from './stop.ts';

/** How many are offered. */
const MOST = 6;

/**
 * What to try where nothing was found: the terms of the thesaurus nearest to what was typed, in the reader's script and
 * as they are written there; near is a word that begins alike, or differs by few letters.
 */
export function suggest(typed: string, places: Places): string[] {
  const tokens = fold(typed)
    .split(' ')
    .filter((word) => word.length > 2 && !STOP.has(word));
  const script = scriptOf(typed);
  const lexicon = lexiconOf(places);
  const known = script === undefined ? lexicon.latin : lexicon.words.filter((word) => scriptOf(word) === script);
  const words = tokens.flatMap((token) =>
    known
      .filter((word) => word.length > 3 && word[0] === token[0])
      .map((word) => ({ word, n: word.startsWith(token.slice(0, 4)) ? 1 : apart(token, word, 3) }))
      .filter(({ n }) => n <= 3)
      .sort((a, b) => a.n - b.n || a.word.length - b.word.length)
      .slice(0, 8),
  );
  const terms = words.flatMap(({ word, n }) =>
    places.terms.flatMap(([english, others, leads]) => {
      const phrase =
        leads.length === 0 ? undefined : partsOf(`${english}|${others}`).find((p) => p.split(' ').includes(word));
      return phrase === undefined ? [] : [{ phrase, n }];
    }),
  );
  return [...new Set(terms.sort((a, b) => a.n - b.n).map(({ phrase }) => phrase))].slice(0, MOST);
}
