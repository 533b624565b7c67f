import { z } from 'zod';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function exists(date: string): boolean {
  const [y, m, d] = date.split('-').map(Number) as [number, number?, number?];
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return d === undefined || (d >= 1 && d <= new Date(Date.UTC(y, m as number, 0)).getUTCDate());
}

/** A date as far as it is known: year, month or day (ISO 8601). Never a time, never a guess at the day. */
export const IsoDate = z
  .string()
  .regex(SHAPE, 'write a date as 2026, 2026-05 or 2026-05-29')
  .refine(exists, 'no such day in the calendar');

/** @returns the first day `date` can mean, as YYYY-MM-DD */
export function firstDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** @returns the last day `date` can mean, as YYYY-MM-DD */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [y, m] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(y, m, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** True where `a` is certainly later than `b`, whatever days the two stand for. */
export function surelyAfter(a: string, b: string): boolean {
  return firstDay(a) > lastDay(b);
}

/** The year of a date, however precise it is. */
export const yearOf = (date: string): string => date.slice(0, 4);
