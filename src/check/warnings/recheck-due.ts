import type { Entry } from '../../core/compendium.ts';
import { lastDay } from '../../core/date.ts';
import type { Kind } from '../../core/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** After how many months an entry is looked at again: schemes and bills move with budgets and sessions, treaties and judgments rarely. */
export const MONTHS: Record<Kind | 'decision', number> = {
  bill: 3,
  ordinance: 4,
  scheme: 6,
  circular: 6,
  order: 6,
  sop: 6,
  plan: 12,
  policy: 12,
  guideline: 12,
  rules: 12,
  act: 12,
  code: 12,
  mou: 12,
  constitution: 24,
  treaty: 24,
  decision: 24,
};

/** The day after which an entry is overdue. */
export function dueOn(e: Entry): string {
  const months = MONTHS[e.genus === 'case' ? 'decision' : e.kind];
  const day = new Date(`${lastDay(e.verified.on)}T00:00:00Z`);
  const due = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate()));
  return due.toISOString().slice(0, 10);
}

export const recheckDue: Rule = {
  slug: 'recheck-due',
  says: 'An entry is checked again after three months for a bill, four for an ordinance, six for a scheme, order or circular, twelve for an act, rules, plan or guideline, twenty-four for a treaty or judgment.',
  check: (c, on) =>
    [...c.entries.values()]
      .filter((e) => dueOn(e) < on)
      .map((e) => ({
        file: e.file,
        at: ['verified', 'on'],
        key: e.id,
        says: `checked on ${e.verified.on}, due again on ${dueOn(e)}`,
        fix: 'read it again, and move verified.on',
      })),
};
