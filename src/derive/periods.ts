import type { Value } from '../core/answer.ts';
import type { AnswerRow } from '../core/compendium.ts';
import { firstDay, lastDay } from '../core/date.ts';

/** A value and the days it was so; an end left out is open. */
export interface Period { value: Value; from?: string; to?: string }

function dayBefore(day: string): string {
  const d = new Date(`${day}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() - 1);
  return d.toISOString().slice(0, 10);
}

/**
 * An answer through time, oldest first: its history, then what it is now. The present value begins the day after the last earlier one
 * ended (or when it says); where nothing tells, it is taken to have been so throughout.
 */
export function periods(answer: Pick<AnswerRow, 'value' | 'since' | 'history'>): Period[] {
  const past = [...(answer.history ?? [])].sort((a, b) => firstDay(a.from ?? a.to ?? '0001').localeCompare(firstDay(b.from ?? b.to ?? '0001')));
  const start = answer.since && firstDay(answer.since);
  const earlier = past.map((h, at): Period => {
    const next = past[at + 1];
    const until = h.to ? lastDay(h.to) : next?.from ? dayBefore(firstDay(next.from)) : start ? dayBefore(start) : undefined;
    return { value: h.value, ...(h.from ? { from: firstDay(h.from) } : {}), ...(until ? { to: until } : {}) };
  });
  return [...earlier, { value: answer.value, ...(start && earlier.length > 0 ? { from: start } : {}) }];
}

/** What the answer was on a day (YYYY-MM-DD): the latest period that takes it in; undefined where the record does not tell. */
export function valueOn(answer: Pick<AnswerRow, 'value' | 'since' | 'history'>, day: string): Value | undefined {
  return periods(answer).findLast((p) => (p.from === undefined || p.from <= day) && (p.to === undefined || p.to >= day))?.value;
}
