import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { Citation } from './ref.ts';

/** How a question is written: in a language of the site, or in Bangla or Hindi spelt in Latin letters. */
export const WRITTEN = ['en', 'bn', 'bn-Latn', 'hi', 'hi-Latn'] as const;

/** Questions that the search is measured with, and how well it did when last measured. */
export const Asked = z.strictObject({
  measured: field(
    z
      .strictObject({
        on: IsoDate,
        record: z.string().regex(/^[0-9a-f]{14}$/),
        questions: z.number().int().positive(),
        first: z.number().int().nonnegative(),
        five: z.number().int().nonnegative(),
        fresh: z
          .strictObject({
            questions: z.number().int().positive(),
            first: z.number().int().nonnegative(),
            five: z.number().int().nonnegative(),
          })
          .optional(),
      })
      .optional(),
    'The last measurement: when; the digest of what the search knew then; how many questions; how many led there first, and among the first five; the same for questions it had not been tuned to.',
    { on: '2026-11-24', record: '00c0ffee00c0ff', questions: 130, first: 110, five: 125 },
    { first: '90 %' },
  ),
  questions: field(
    z
      .array(
        z.strictObject({
          q: field(z.string().min(3).max(120), 'What is typed, as it is typed.', 'can police keep her in jail', ''),
          lang: field(z.enum(WRITTEN), 'The language and letters it is written in.', 'hi-Latn', 'hinglish'),
          find: field(
            z
              .array(z.union([Citation, z.string().regex(/^(theme|question|pathway):[a-z-]+(\.[a-z-]+)?$/)]))
              .min(1)
              .max(3),
            'Where it should lead: any of these answers it.',
            ['question:shelter.adult-consent', 'in/itpa-1956#s 17(4)'],
            [],
          ),
        }),
      )
      .min(1),
    'What people ask.',
    [{ q: '376 IPC', lang: 'en', find: ['in/bns-2023#s 64'] }],
    [],
  ),
});
export type Asked = z.infer<typeof Asked>;
