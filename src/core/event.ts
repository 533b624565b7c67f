import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { PinText } from './pin-text.ts';
import { Citation } from './ref.ts';
import { SOURCE_KEY } from './source.ts';
import { EVENTS, keysOf } from './vocabulary.ts';

/** Something that happened to a norm on a day. Legal force is derived from these and from relations. */
export const Event = z.strictObject({
  on: field(IsoDate, 'When, as far as it is known.', '2024-07-01', '1 July 2024'),
  what: field(keysOf(EVENTS), 'What happened.', 'commenced', 'started'),
  provisions: field(z.array(PinText).min(1).optional(), 'Only these provisions, where not the whole.', ['s 3'], []),
  by: field(Citation.optional(), 'The instrument that did it, where it has an entry.', 'in/bnss-2023#s 531', 'the new code'),
  note: field(z.string().min(3).optional(), 'Authority or circumstance: a notification number, a phase.', 'S.O. 848(E) of 23 February 2024', ''),
  source: field(z.string().regex(SOURCE_KEY).optional(), 'Key of the source that shows it.', 'india-code', 'India Code'),
});
export type Event = z.infer<typeof Event>;
