import { z } from 'zod';
import { field } from '../../core/field.ts';
import type { Compendium } from '../../core/compendium.ts';
import { answerId } from './answer.ts';
import { jurisdiction, question, theme } from './id.ts';

/** A question nobody has answered for a jurisdiction yet: not the same as one to which the law has no answer. */
export const OpenRow = z.strictObject({
  id: answerId,
  jurisdiction,
  question,
  theme,
  reason: field(z.string(), 'Why it is open.', 'the Rules of 2017 could not be found', 1),
});
export type OpenRow = z.infer<typeof OpenRow>;

export function openRows(c: Compendium): OpenRow[] {
  return c.chapters.flatMap(({ jurisdiction, theme, unanswered }) =>
    Object.entries(unanswered).map(([key, reason]) => ({
      id: `${jurisdiction}:${theme}.${key}`,
      jurisdiction,
      question: `${theme}.${key}`,
      theme,
      reason,
    })),
  );
}
