import { z } from 'zod';
import { field } from './field.ts';
import { Citation } from './ref.ts';

/** Words that mean one thing across English, Bangla, Hindi, romanised and everyday speech, and where it is best found. */
export const Thesaurus = z.strictObject({
  terms: field(
    z.record(
      z.string().regex(/^[a-z0-9-]+$/),
      z.strictObject({
        words: field(
          z.array(z.string().min(2)).min(2),
          'Words and spellings for it.',
          ['human trafficking', 'মানব পাচার', 'manab pachar'],
          ['trafficking'],
        ),
        find: field(
          z
            .array(z.union([Citation, z.string().regex(/^(theme|question|pathway):[a-z-]+(\.[a-z-]+)?$/)]))
            .min(1)
            .optional(),
          'Where a search for it should lead; none for a plain word that is only put into English: citations, `theme:shelter`, `question:shelter.adult-consent` or `pathway:testifying-after-return`.',
          ['bd/pshtmso-2026#s 5', 'theme:offence'],
          ['the Act'],
        ),
      }),
    ),
    'Terms by key.',
    {},
    [],
  ),
});
export type Thesaurus = z.infer<typeof Thesaurus>;
