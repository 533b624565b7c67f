import { z } from 'zod';
import { field } from './field.ts';
import { Names } from './lang.ts';
import { Citation } from './ref.ts';

/** A word of the law: what it means in plain words, and how each Act defines it. */
export const Term = z.strictObject({
  term: field(Names, 'The term in English and, where known, Bangla and Hindi.', { en: 'Protective home', hi: 'संरक्षण गृह' }, 'home'),
  romanised: field(z.array(z.string().min(2)).min(1).optional(), 'How people write it in Latin letters.', ['nirapod abashon'], []),
  says: field(z.string().min(20), 'What it means, in plain words.', 'A place where a magistrate may have a rescued person kept.', ''),
  defined: field(z.array(z.strictObject({ at: Citation, says: z.string().min(5) })).min(1).optional(), 'Each Act’s own definition, in our words, with its place.', [{ at: 'in/itpa-1956#s 2(g)', says: 'an institution set up or licensed under section 21' }], []),
  see: field(z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1).optional(), 'Terms to look at with it.', ['shelter'], []),
});
export type Term = z.infer<typeof Term>;
