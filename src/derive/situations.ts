import type { Compendium, Entry, Placed } from '../core/compendium.ts';
import { DEAD, EFFECTS, STAGES, type Effect, type Stage } from '../core/vocabulary.ts';
import { asOf } from './as-of.ts';
import { forceOf } from './force.ts';

/** Whom a practitioner stands beside, where, and at which stage. */
export interface Situation { country: string; age: 'child' | 'adult'; nationality: 'national' | 'foreign'; stage: Stage }

/** The provisions that apply in a situation, those that say what must be done first. */
export interface Applying { entry: Entry; p: Placed; effect: Effect | 'other' }

export const COUNTRIES = ['bd', 'in'] as const;

/** Every situation there is: country × child or adult × national or foreign × stage. */
export function situations(): Situation[] {
  return COUNTRIES.flatMap((country) => (['child', 'adult'] as const).flatMap((age) => (['national', 'foreign'] as const).flatMap((nationality) => STAGES.filter((s) => s !== 'prevention').map((stage) => ({ country, age, nationality, stage })))));
}

/** A situation’s address, and the words it is made of. */
export function situationPath(s: Situation): string {
  return `/situations/${s.country}-${s.age}-${s.nationality}/${s.stage}/`;
}

/** In working order: duties, then what she may ask for, what is forbidden, powers, procedure; offences last. */
const ORDER: (Effect | 'other')[] = ['duty', 'right', 'entitlement', 'prohibition', 'power', 'procedure', 'offence', 'definition', 'other'];

/**
 * The living law of a country (its states and what binds it by treaty between the two left out) at a stage, for a person of that age and nationality.
 * A rule that names no age or nationality applies to all.
 */
export function applying(c: Compendium, s: Situation): Applying[] {
  const today = asOf(c);
  const fits = (p: Placed): boolean => (p.stages ?? []).includes(s.stage)
    && (p.who?.age === undefined || p.who.age === 'any' || p.who.age === s.age)
    && (p.who?.nationality === undefined || p.who.nationality === 'any' || p.who.nationality === s.nationality);
  return [...c.entries.values()]
    .filter((e) => (e.jurisdiction === s.country || (e.genus === 'instrument' && e.parties?.includes(s.country))) && !DEAD.has(forceOf(c, e, today).is))
    .flatMap((entry) => entry.placed.filter((p) => fits(p) && p.evidence !== 'not-verified').map((p): Applying => ({ entry, p, effect: EFFECTS.find((x) => p.effect?.includes(x)) ?? 'other' })))
    .filter((x) => x.effect !== 'definition')
    .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) || Number(b.p.limit !== undefined) - Number(a.p.limit !== undefined));
}
