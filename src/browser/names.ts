import { fold } from '../core/fold.ts';
import type { LawRow, Places } from '../core/places.ts';

/** A law with the names it goes by and the words in them, folded. */
interface Named {
  law: number;
  names: string[];
  words: Set<string>;
}

function namesOf([id, title, short, others]: LawRow): string[] {
  const slug = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  const full = [fold(title), fold(short), slug, ...others.split('|')].filter((name) => name !== '');
  return [...new Set(full.flatMap((name) => [name, name.replace(/ (1[89]|20)\d\d$/, '')]))];
}

const known = new WeakMap<Places, Named[]>();
function namedIn(places: Places): Named[] {
  const list =
    known.get(places) ??
    places.laws.map((row, law) => {
      const names = namesOf(row);
      return { law, names, words: new Set(names.flatMap((name) => name.split(' '))) };
    });
  known.set(places, list);
  return list;
}

const SMALL = new Set(['of', 'the', 'and', 'in', 'for', 'on', 'to', 'a']);
const telling = (name: string): string[] => name.split(' ').filter((word) => !SMALL.has(word));

/** How well words name a law: 4 it is its name, 3 its name begins so, 1-2 all the words stand in a name of it, 0 not at all. */
function fit({ names, words }: Named, asked: string, tokens: readonly string[]): number {
  if (names.includes(asked)) return 4;
  if (asked.length > 3 && names.some((name) => name.startsWith(asked))) return 3;
  const inside = (list: readonly string[]): boolean =>
    tokens.every((token) => list.some((word) => word === token || (token.length > 3 && word.startsWith(token))));
  if (!inside([...words])) return 0;
  return (
    1 +
    Math.max(
      0,
      ...names.map((name) => {
        const list = telling(name);
        return inside(list) ? tokens.length / list.length : 0;
      }),
    )
  );
}

/** Laws that the folded words name, best first; of equals, the living before the dead, then those the record leans on most. */
export function findLaws(asked: string, places: Places): { law: number; fit: number }[] {
  if (asked === '') return [];
  const tokens = telling(asked);
  if (tokens.length === 0) return [];
  const dead = (law: number): number => (places.dead.includes(places.laws[law]?.[5] ?? '') ? 1 : 0);
  return namedIn(places)
    .map((named) => ({ law: named.law, fit: fit(named, asked, tokens) }))
    .filter((x) => x.fit > 0)
    .sort((a, b) => b.fit - a.fit || dead(a.law) - dead(b.law) || a.law - b.law);
}
