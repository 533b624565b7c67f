import type { Compendium, Entry, Placed } from '../core/compendium.ts';
import { DEAD } from '../core/vocabulary.ts';
import { asOf } from './as-of.ts';
import { forceOf } from './force.ts';

/** A clock, a punishment or a sum of the record, with the provision that states it. `days` puts clocks in order of length. */
export type Deadline = { entry: Entry; p: Placed; id: string } & (
  | { kind: 'limit'; fact: NonNullable<Placed['limit']>[number]; days: number }
  | { kind: 'penalty'; fact: NonNullable<Placed['penalty']>[number] }
  | { kind: 'amount'; fact: NonNullable<Placed['amount']>[number] }
);

const DAYS = { hours: 1 / 24, days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;

/** Every clock, punishment and sum of law that is not dead, in the order of the record. Ids are the provision’s ref, the kind and a number. */
export function deadlines(c: Compendium): Deadline[] {
  const today = asOf(c);
  return [...c.entries.values()].filter((e) => !DEAD.has(forceOf(c, e, today).is)).flatMap((entry) => entry.placed.flatMap((p): Deadline[] => [
    ...(p.limit ?? []).map((fact, n): Deadline => ({ entry, p, id: `${p.ref}:limit-${n + 1}`, kind: 'limit', fact, days: (fact.value ?? fact.min ?? 0) * DAYS[fact.unit] })),
    ...(p.penalty ?? []).map((fact, n): Deadline => ({ entry, p, id: `${p.ref}:penalty-${n + 1}`, kind: 'penalty', fact })),
    ...(p.amount ?? []).map((fact, n): Deadline => ({ entry, p, id: `${p.ref}:amount-${n + 1}`, kind: 'amount', fact })),
  ]));
}
