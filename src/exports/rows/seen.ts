import { z } from 'zod';
import { IsoDate } from '../../core/date.ts';
import { field } from '../../core/field.ts';
import type { Source } from '../../core/source.ts';
import { Source as SourceSchema } from '../../core/source.ts';

const Reading = z.strictObject({
  source: field(z.string(), 'Key of the source in the row of its entry.', 'india-code', 1),
  publisher: SourceSchema.shape.publisher,
  url: SourceSchema.shape.url,
  on: field(IsoDate.optional(), 'Date of the copy that was read.', '2026-05-18', 'May'),
});
export type Reading = z.infer<typeof Reading>;
export const seen = field(
  z.array(Reading).optional(),
  'What was read.',
  [{ source: 'india-code', publisher: 'India Code' }],
  ['india-code'],
);

/** The sources a statement names by key, with what a re-user needs of each. */
export function readings(sources: Record<string, Source>, keys: readonly string[] | undefined): Reading[] | undefined {
  return keys?.flatMap((key) => {
    const s = sources[key];
    return s ? [{ source: key, publisher: s.publisher, url: s.url, on: s.seen }] : [];
  });
}
