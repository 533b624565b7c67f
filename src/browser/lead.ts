import type { PinRow, TargetRow } from '../core/places.ts';
import type { Cited } from './citation.ts';

/** A result known before any full text: a law with provisions (or, for a citation, the number to look up in it), or another page by its key. */
export type Lead = { law: number; rows: PinRow[]; cited?: Cited } | { page: string };

export const isLaw = (target: TargetRow): target is [number] | [number, string, string] =>
  typeof target[0] === 'number';
export const keyOf = (lead: Lead): string => ('law' in lead ? `law ${lead.law}` : lead.page);

/** Targets as results: the provisions of one law together, where the first of them stands. */
export function leadsOf(targets: readonly TargetRow[]): Lead[] {
  const leads: Lead[] = [];
  for (const target of targets) {
    if (isLaw(target)) {
      const [law, pins, heading] = target;
      let lead = leads.find((l): l is Extract<Lead, { law: number }> => 'law' in l && l.law === law);
      if (!lead) leads.push((lead = { law, rows: [] }));
      if (pins !== undefined && heading !== undefined) lead.rows.push([pins, heading]);
    } else leads.push({ page: target[0] });
  }
  return leads;
}
