import type { Compendium } from '../core/compendium.ts';
import { lastDay } from '../core/date.ts';

/** The date of the record: the latest day on which an entry was verified. What the site shows as "law as at". */
export function asOf(c: Compendium): string {
  return [...c.entries.values()].map((e) => lastDay(e.verified.on)).sort().at(-1) ?? '1970-01-01';
}
