import type { Compendium, Entry } from '../core/compendium.ts';
import type { Force } from '../core/vocabulary.ts';
import { forceOf, isSoft } from './force.ts';

/** Legal force in the word it is shown with: a judgment stands, a scheme is in operation, a law is in force. */
export type Shown = Force | 'stands' | 'in-operation';

/** @returns the state of an entry as lists, filters and the search name it */
export function shownForce(c: Compendium, entry: Entry, today: string): Shown {
  const { is } = forceOf(c, entry, today);
  if (is !== 'in-force') return is;
  return entry.genus === 'case' ? 'stands' : isSoft(entry) ? 'in-operation' : is;
}

/** What a page can be filtered by. */
export const FACETS = [
  'jurisdiction',
  'kind',
  'theme',
  'force',
  'stage',
  'provisionForce',
  'age',
  'nationality',
] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Partial<Record<Facet, string[]>>;

const each = <T>(list: readonly (T | undefined)[]): T[] => [...new Set(list.filter((x): x is T => x !== undefined))];

/** The facets of an entry: its own, and those of every provision in it. A state’s law is also its country’s. */
export function facetsOf(c: Compendium, entry: Entry, today: string): Facets {
  const within = c.jurisdictions.get(entry.jurisdiction)?.within;
  return {
    jurisdiction: each([entry.jurisdiction, within]),
    kind: [entry.genus === 'case' ? 'case' : entry.kind],
    theme: each(entry.placed.flatMap((p) => p.themes)),
    force: [shownForce(c, entry, today)],
    stage: each(entry.placed.flatMap((p) => p.stages ?? [])),
    provisionForce: each(entry.placed.flatMap((p) => p.effect ?? [])),
    age: each(entry.placed.map((p) => p.who?.age)),
    nationality: each(entry.placed.map((p) => p.who?.nationality)),
  };
}
