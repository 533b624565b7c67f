import type { Compendium, Entry } from '../core/compendium.ts';
import { firstDay } from '../core/date.ts';
import { EVENTS, SOFT, type Force } from '../core/vocabulary.ts';
import { statedOf } from './stated-of.ts';

/** Legal force on a day: what it is, since when, by which work, and the stated reason where it is a judgement. */
export interface Standing { is: Force; since?: string; by?: string; because?: string }

/** What an event of a work makes of its force. An order on the way to a judgment does not begin it: the judgment does. */
function givenBy(entry: Entry, what: keyof typeof EVENTS): Force | undefined {
  if (what === 'ordered' && entry.events.some((e) => e.what === 'decided')) return undefined;
  return (EVENTS[what] as { gives?: Force }).gives;
}

/** The day a work’s own commencement (or decision) fell, as far as its events tell. */
export function startOf(entry: Entry): string | undefined {
  const starts = entry.events.filter((e) => !e.provisions && givenBy(entry, e.what) === 'in-force').map((e) => e.on);
  return starts.sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0];
}

interface Change { on: string; is: Force; by?: string }

function changesTo(c: Compendium, entry: Entry): Change[] {
  const own: Change[] = entry.events.flatMap((e) => {
    const gives = givenBy(entry, e.what);
    if (!gives) return [];
    const partly = e.provisions !== undefined && gives === 'in-force';
    return e.provisions && !partly ? [] : [{ on: e.on, is: partly ? 'partly-in-force' as const : gives, by: e.by }];
  });
  const byOthers = statedOf(c, entry.id).flatMap(({ by, relation: r, ref }): Change[] => {
    if (ref.pin || (r.does !== 'repeals' && r.does !== 'replaces' && r.does !== 'overrules')) return [];
    const on = r.on ?? startOf(by);
    const is: Force = r.does === 'repeals' ? 'repealed' : r.does === 'replaces' ? 'superseded' : 'overruled';
    return on ? [{ on, is, by: by.id }] : [];
  });
  const rank = (change: Change): number => (change.is === 'superseded' ? 0 : 1);
  return [...own, ...byOthers].sort((a, b) => firstDay(a.on).localeCompare(firstDay(b.on)) || rank(a) - rank(b));
}

/**
 * Legal force of an entry on `day` (YYYY-MM-DD), derived from its events and from what other works do to it.
 * An override in the entry wins from the record’s present on; it carries its reason.
 */
export function forceOf(c: Compendium, entry: Entry, day: string, today = day): Standing {
  const changes = changesTo(c, entry);
  const past = changes.filter((change) => firstDay(change.on) <= day);
  const last = past.at(-1);
  if (entry.force && day >= today) {
    const by = past.findLast((change) => change.is === entry.force?.is);
    return { is: entry.force.is, because: entry.force.because, ...(by ? { since: by.on, by: by.by } : {}) };
  }
  if (last) {
    const run = past.findLastIndex((change) => change.is !== last.is);
    const first = past[run + 1] ?? last;
    return { is: last.is, since: first.on, by: last.by ?? first.by };
  }
  if (entry.genus === 'instrument' && entry.kind === 'bill') return { is: 'bill' };
  if (changes.length > 0) return { is: 'not-yet-in-force' };
  return { is: 'unclear' };
}

/** Whether a work binds by itself or only tells officials what to do: the banner words it differently. */
export function isSoft(entry: Entry): boolean {
  return entry.genus === 'instrument' && SOFT.has(entry.kind);
}
