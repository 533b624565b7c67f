import { fold } from '../core/fold.ts';
import type { LawRow, Places } from '../core/places.ts';

/** A law with the names it goes by and the words in them, folded. */
interface Named {
  law: number;
  names: string[];
  words: Set<string>;
}
/** A law that is named, and how well: 4 it is its name, 3 its name begins so, 1-2 all the words stand in a name of it. */
export interface NamedLaw {
  law: number;
  fit: number;
}

const YEAR = / (1[89]|20)\d\d$/;
// A law is called so in any of the languages: ain, আইন, adhiniyam, अधिनियम, kanoon, कानून, एक्ट.
const ACT = new RegExp(
  `(?<= |^)(?:${['ain', 'law', 'adhiniyam', 'kanoon', 'kanun', 'আইন', 'अधिनियम', 'कानून', 'क़ानून', 'एक्ट', 'অ্যাক্ট'].map(fold).join('|')})(?= |$)`,
  'gu',
);
const plain = (name: string): string => name.replace(ACT, 'act');

function namesOf([id, title, short, others]: LawRow): string[] {
  const slug = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  const full = [fold(title), fold(short), slug, ...others.split('|')].filter((name) => name !== '').map(plain);
  return [...new Set(full.flatMap((name) => [name, name.replace(YEAR, '')]))];
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

/**
 * Laws that the folded words name, best first; of equals, the living before the dead, then those the record leans on
 * most. A year at the end need not be part of the name (`shishu ain 2013`); it tells which of two is meant.
 */
export function findLaws(asked: string, places: Places): NamedLaw[] {
  const words = plain(asked);
  const year = YEAR.exec(words)?.[0].trim();
  const bare = words.replace(YEAR, '');
  const tokens = telling(words);
  if (tokens.length === 0) return [];
  const dead = (law: number): number => (places.dead.includes(places.laws[law]?.[5] ?? '') ? 1 : 0);
  return namedIn(places)
    .map((named) => {
      const whole = fit(named, words, tokens);
      if (year === undefined || bare === '' || whole >= 3) return { law: named.law, fit: whole };
      const own = places.laws[named.law]?.[0].endsWith(year) ?? false;
      return { law: named.law, fit: own ? Math.max(whole, fit(named, bare, telling(bare))) : whole };
    })
    .filter((x) => x.fit > 0)
    .sort((a, b) => b.fit - a.fit || dead(a.law) - dead(b.law) || a.law - b.law);
}

/** Laws whose whole name stands somewhere in the words, the longest names first: `pocso` in `pocso me report karna`. */
export function namedWithin(asked: string, places: Places): NamedLaw[] {
  const text = ` ${plain(asked)} `;
  return namedIn(places)
    .map(({ law, names }) => ({
      law,
      fit: Math.max(
        0,
        ...names.filter((name) => name.length > 2 && text.includes(` ${name} `)).map((name) => name.length),
      ),
    }))
    .filter((x) => x.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.law - b.law);
}

/** Laws that the words beside a section name: all of them, else a whole name among them. */
export function lawsBeside(beside: string, places: Places): NamedLaw[] {
  const list = findLaws(beside, places);
  if ((list[0]?.fit ?? 0) >= 1.7) return list;
  const within = namedWithin(beside, places);
  const longest = within[0]?.fit ?? 0;
  return within.length > 0 ? within.filter((x) => x.fit === longest).map(({ law }) => ({ law, fit: 4 })) : list;
}
