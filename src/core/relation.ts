import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { PinText } from './pin-text.ts';
import { Citation } from './ref.ts';
import { keysOf, RELATIONS } from './vocabulary.ts';

/** What this work does to another, by its own text. The other end's view is derived, never written. */
export const Relation = z.strictObject({
  does: field(keysOf(RELATIONS), 'The relation, in the direction of the text that performs it.', 'repeals', 'repealed-by'),
  to: field(Citation, 'The work or place it is done to.', 'bd/pshta-2012', 'PSHTA'),
  pin: field(PinText.optional(), 'Where in this work.', 's 66', 'section 66'),
  on: field(IsoDate.optional(), 'From when, where not from this work’s own commencement.', '2026-01-06', '6.1.2026'),
  note: field(z.string().min(3).optional(), 'What exactly, in our words.', 'section 17: an adult’s wish comes first', ''),
});
export type Relation = z.infer<typeof Relation>;
