import type { Compendium, Entry } from '../core/compendium.ts';
import { lastDay } from '../core/date.ts';
import { DEAD, type Kind } from '../core/vocabulary.ts';
import { forceOf } from './force.ts';

/** After how many months a work is read again, by its kind: what can lapse or be withdrawn overnight soonest. */
export const RECHECK: Record<Kind | 'case', number> = {
  bill: 3,
  ordinance: 3,
  order: 6,
  circular: 6,
  scheme: 6,
  sop: 12,
  plan: 12,
  policy: 12,
  guideline: 12,
  rules: 12,
  act: 12,
  code: 12,
  case: 12,
  constitution: 24,
  treaty: 24,
  mou: 24,
};

/** An entry that should have been looked at again: when it last was, and by when it should have been. */
export interface Overdue {
  entry: Entry;
  checked: string;
  due: string;
}

/** The day `months` after a day; a day that the month lacks becomes its last. */
function monthsAfter(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}

/** The day by which an entry is to be read again; never, for law that is dead. */
export function dueOn(c: Compendium, entry: Entry, day: string): string | undefined {
  if (DEAD.has(forceOf(c, entry, day).is)) return undefined;
  return monthsAfter(lastDay(entry.verified.on), RECHECK[entry.genus === 'case' ? 'case' : entry.kind]);
}

/** What is overdue on a day (YYYY-MM-DD), the longest overdue first. */
export function overdue(c: Compendium, day: string): Overdue[] {
  return [...c.entries.values()]
    .flatMap((entry) => {
      const due = dueOn(c, entry, day);
      return due !== undefined && due < day ? [{ entry, checked: entry.verified.on, due }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.entry.id < b.entry.id ? -1 : 1));
}
