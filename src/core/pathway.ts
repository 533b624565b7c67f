import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { Citation } from './ref.ts';
import { Who } from './provision.ts';
import { STAGES } from './vocabulary.ts';
import { WebAddress } from './web.ts';

const Place = z.string().regex(/^[a-z]{2}(-[a-z]{2})?$/);

/** One step of a journey: an office does something, by a time, on papers; and what can be done where it refuses. */
export const Step = z.strictObject({
  does: field(z.string().min(10), 'What happens, in one or two plain sentences.', 'The police bring her before the nearest magistrate.', ''),
  place: field(Place, 'Country or state in which it happens.', 'in-wb', 'Kolkata'),
  stage: field(z.enum(STAGES), 'Stage of her way.', 'rescue', 'start'),
  who: field(z.string().min(3), 'The office that acts; never a named person.', 'Child Welfare Committee', ''),
  by: field(z.string().min(3).optional(), 'By when, as the text has it.', 'within 24 hours of finding her, travel left out', ''),
  papers: field(z.array(z.string().min(3)).min(1).optional(), 'Papers that are needed or made.', ['Form 17'], []),
  refused: field(z.string().min(5).optional(), 'What she or who helps her can do where it is refused or late.', 'Appeal to the Children’s Court within 30 days.', ''),
  rests: field(z.array(Citation), 'The provisions it rests on; none where it is practice only.', ['in/jja-2015#s 31(1)'], ['JJ Act']),
  practice: field(z.string().min(10).optional(), 'For a step with no legal basis: how it is known to be done, in our own words.', 'The deputy high commission asks the home for two photographs.', ''),
  on: field(IsoDate.optional(), 'For practice: when it was so.', '2022', 'lately'),
  source: field(WebAddress.optional(), 'For practice: where it was read.', 'https://example.org/report', 'report'),
});
export type Step = z.infer<typeof Step>;

/** A journey through the law, from the survivor’s side. */
export const Pathway = z.strictObject({
  order: field(z.int().positive(), 'Its place among the pathways.', 1, 'first'),
  title: field(z.string().min(5), 'Its title.', 'A child found in India', ''),
  says: field(z.string().min(20), 'Whom it is about and where it leads, in a sentence.', 'From the raid to the last follow-up visit, for a girl under 18.', ''),
  who: field(Who, 'Whom it is about.', { age: 'child' }, { age: 'girl' }),
  places: field(z.array(Place).min(1), 'Countries it passes through, in order.', ['in', 'bd'], []),
  steps: field(z.array(Step).min(3), 'The steps, in order.', [1, 2, 3].map(() => ({ does: 'The police bring her to it.', place: 'in', stage: 'rescue', who: 'Police', rests: ['in/jja-2015#s 31'] })), []),
});
export type Pathway = z.infer<typeof Pathway>;
