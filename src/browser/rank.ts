import type { PinRow, Places, TargetRow } from '../core/places.ts';
import type { Lead } from './lead.ts';
import { stems, type Lexicon, type Reading } from './lexicon.ts';
import { stem } from './same-word.ts';
import { distance, type Side } from './viewpoint.ts';
import { STOP } from './stop.ts';
import type { Found } from './terms.ts';

/** A part of a query: the stems it can be met by, those that only mean the same apart, and how much it says. */
interface Unit {
  own: Set<string>;
  like: Set<string>;
  weight: number;
}

/** What a query is made of: each term of the thesaurus in it, and each word that no term takes up. */
function unitsOf(readings: readonly Reading[], terms: readonly Found[], places: Places, lexicon: Lexicon): Unit[] {
  const stemsAt = (at: number): string[] => {
    const { typed, fits } = readings[at] as Reading;
    return [stem(typed), ...[...fits.keys()].map(stem)];
  };
  const taken = new Set(terms.flatMap((t) => t.at));
  const byTerm = terms.map(({ at, term, weight }): Unit => {
    const like = stems((places.terms[term]?.[0] ?? '').replaceAll('|', ' '));
    return { own: new Set(at.flatMap(stemsAt)), like, weight };
  });
  const single = readings.flatMap(({ typed }, at): Unit[] =>
    taken.has(at) || STOP.has(typed)
      ? []
      : [{ own: new Set(stemsAt(at)), like: new Set(), weight: lexicon.weight(typed) }],
  );
  return [...byTerm, ...single];
}

/** How much of what is asked a text holds, and what share of it: a word that only means the same counts less. */
function overlap(
  units: readonly Unit[],
  text: ReadonlySet<string>,
  likeness: number,
  lexicon: Lexicon,
): { score: number; units: number[] } {
  let score = 0;
  const met: number[] = [];
  units.forEach(({ own, like }, at) => {
    const best = (words: ReadonlySet<string>): number =>
      Math.max(0, ...[...words].filter((word) => text.has(word)).map((word) => lexicon.weight(word)));
    const n = Math.max(best(own), likeness * best(like));
    if (n > 0) met.push(at);
    score += n;
  });
  return { score, units: met };
}

interface Candidate {
  score: number;
  /** The parts of the query that speak for it. */
  units: Set<number>;
  rows: Map<string, { row: PinRow; score: number }>;
}

/** The least share of a query that a result must answer to be shown before the full text. */
const SHARE = 0.3;

/**
 * Pages and laws for a query that no single term makes up, best first: by the terms in it and how high each leads there,
 * by the words of a page's question or a law's name, and by the reader's side.
 */
export function rank(
  all: readonly Reading[],
  readings: readonly Reading[],
  terms: readonly Found[],
  side: Side,
  places: Places,
  lexicon: Lexicon,
): Lead[] {
  const units = unitsOf(readings, terms, places, lexicon);
  // A country that is named chooses a side; beside it, it is a word like others (`Bangladeshi child found in Kolkata`).
  const places_: Unit[] = all
    .filter(({ typed }) => !readings.some((r) => r.typed === typed) && !STOP.has(typed))
    .map(({ typed }) => ({ own: new Set([stem(typed)]), like: new Set(), weight: 0 }));
  const withPlaces = [...units, ...places_];
  const total = units.reduce((n, unit) => n + unit.weight, 0);
  if (total === 0) return [];
  const candidates = new Map<string, Candidate>();
  const at = (key: string): Candidate => {
    const known = candidates.get(key) ?? { score: 0, units: new Set(), rows: new Map() };
    candidates.set(key, known);
    return known;
  };
  terms.forEach(({ term, weight }, unit) =>
    (places.terms[term]?.[2] ?? []).forEach((target, order) => {
      const row = places.targets[target] as TargetRow;
      const candidate = at(String(row[0]));
      const score = weight / (1 + 0.2 * order);
      if (row.length === 3) {
        const known = candidate.rows.get(row[1]) ?? { row: [row[1], row[2]], score: 0 };
        candidate.rows.set(row[1], { ...known, score: known.score + score });
      } else candidate.score += score;
      candidate.units.add(unit);
    }),
  );
  for (const candidate of candidates.values())
    candidate.score += Math.max(0, ...[...candidate.rows.values()].map((row) => row.score));
  const share = (list: Iterable<number>): number =>
    [...new Set(list)].reduce((n, unit) => n + (withPlaces[unit]?.weight ?? 0), 0) / total;
  const byText = (key: string, text: ReadonlySet<string>, factor: number, likeness: number): void => {
    const { score, units: met } = overlap(withPlaces, text, likeness, lexicon);
    if (met.length === 0 || (!candidates.has(key) && share(met) < SHARE)) return;
    const candidate = at(key);
    candidate.score += factor * score * Math.sqrt(share(met));
    met.forEach((unit) => candidate.units.add(unit));
  };
  places.pages.forEach(([key], page) =>
    byText(key, lexicon.pages[page] as Set<string>, key.startsWith('theme:') ? 0.8 : 1, 0.7),
  );
  places.laws.forEach((_, law) => byText(String(law), lexicon.laws[law] as Set<string>, 0.8, 0.3));
  const of = (key: string): number => {
    const law = places.laws[Number(key)];
    if (!law) return key.startsWith('theme:') ? 0.85 : 1;
    const near = side.place === undefined ? 1 : ([1.1, 1.1, 0.85, 0.85, 0.6][2 * distance(law[0], side.place)] ?? 1);
    return near * (places.dead.includes(law[5]) ? 0.8 : 1);
  };
  const ranked = [...candidates]
    .map(([key, candidate]) => ({ key, ...candidate, score: candidate.score * of(key) }))
    .filter((x) => share(x.units) >= SHARE)
    .sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= 0.4 * top)
    .map(({ key, rows }): Lead =>
      places.laws[Number(key)]
        ? { law: Number(key), rows: [...rows.values()].sort((a, b) => b.score - a.score).map(({ row }) => row) }
        : { page: key },
    );
}
