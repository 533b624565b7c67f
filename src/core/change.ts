import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { Citation } from './ref.ts';

export const CHANGE_KINDS = ['law', 'correction', 'wording'] as const;

/** Something that changed: the law itself, or what this record said of it. */
export const Change = z.strictObject({
  on: field(IsoDate, 'When the law changed, or when we corrected the record.', '2026-05-29', 'May'),
  kind: field(z.enum(CHANGE_KINDS), 'Law changed, we corrected, or wording only.', 'law', 'update'),
  places: field(z.array(z.string().regex(/^(intl|[a-z]{2}(-[a-z]{2})?)$/)).min(1), 'Where.', ['in'], ['India']),
  title: field(z.string().min(5), 'What changed, as a headline.', 'An adult’s wish comes first when a home is ordered', ''),
  says: field(z.string().min(20), 'What it was, what it is now, and how that is known.', 'Before, the Act asked for no consent; since the judgment her wish comes first (reports only).', ''),
  rests: field(z.array(Citation).min(1), 'Where the change stands.', ['in/prajwala-2026'], []),
  questions: field(z.array(z.string().regex(/^[a-z-]+\.[a-z-]+$/)).min(1).optional(), 'Questions whose answer it changed.', ['shelter.adult-consent'], []),
});
export type Change = z.infer<typeof Change>;
