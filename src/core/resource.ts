import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { WebAddress } from './web.ts';

export const RESOURCE_KINDS = ['toolkit', 'guidance', 'training', 'study', 'report', 'form', 'dataset', 'book'] as const;

/** Something outside this record that helps: a toolkit, guidance, training, a study. */
export const Resource = z.strictObject({
  title: field(z.string().min(5), 'Its title.', 'The Bare Minimum: Standards of Care', ''),
  by: field(z.string().min(2), 'Who made it.', 'SANLAAP', ''),
  on: field(IsoDate.optional(), 'When it was published.', '2007', 'old'),
  kind: field(z.enum(RESOURCE_KINDS), 'What kind of thing it is.', 'guidance', 'pdf'),
  url: field(WebAddress.optional(), 'Where it is.', 'https://example.org/toolkit', 'online'),
  language: field(z.string().regex(/^[a-z]{2}$/).optional(), 'ISO 639-1 code where it is not English.', 'bn', 'Bangla'),
  good: field(z.string().min(20), 'What it is good for, in a line, and what to watch for.', 'A checklist for running a home; names staff ratios no law sets.', ''),
  themes: field(z.array(z.string()).min(1), 'Themes it serves.', ['shelter'], []),
  places: field(z.array(z.string().regex(/^(intl|[a-z]{2}(-[a-z]{2})?)$/)).min(1), 'Where it is about.', ['in'], ['India']),
  seen: field(IsoDate.optional(), 'When it was opened and read; left out where it is known from an account only.', '2026-11-24', 'yes'),
});
export type Resource = z.infer<typeof Resource>;
