import type { Compendium, Entry } from '../core/compendium.ts';
import { firstDay } from '../core/date.ts';
import type { EventName } from '../core/vocabulary.ts';

export interface Moment { on: string; what: EventName; entry: Entry; note?: string }

/** What happened in a jurisdiction’s law, newest first. */
export function timeline(c: Compendium, jurisdictions: readonly string[]): Moment[] {
  return [...c.entries.values()]
    .filter((e) => jurisdictions.includes(e.jurisdiction))
    .flatMap((entry) => entry.events.map((e): Moment => ({ on: e.on, what: e.what, entry, ...(e.note ? { note: e.note } : {}) })))
    .sort((a, b) => firstDay(b.on).localeCompare(firstDay(a.on)) || a.entry.id.localeCompare(b.entry.id, 'en'));
}
