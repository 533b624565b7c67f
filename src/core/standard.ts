import { z } from 'zod';
import { field } from './field.ts';
import { Citation } from './ref.ts';

export const VERDICTS = ['meets', 'partly', 'misses', 'unclear'] as const;

/** One minimum standard of care, drawn from international sources, and the questions that test it. */
export const Standard = z.strictObject({
  order: field(z.int().positive(), 'Its place in the list.', 1, 'first'),
  title: field(z.string().min(3), 'Its title.', 'Adult chooses to stay or leave', ''),
  statement: field(z.string().min(20), 'What it asks of a home or a state.', 'An adult stays only with her informed consent and may leave.', ''),
  because: field(z.string().min(10), 'Why trauma-informed care asks for it.', 'Choice rebuilds the sense of control.', ''),
  sources: field(z.array(Citation).min(1), 'The standards it is drawn from.', ['intl/samhsa-tia-2014#principle 5'], ['SAMHSA']),
  verdicts: field(z.record(z.string().regex(/^[a-z]{2}$/), z.strictObject({ is: z.enum(VERDICTS), because: z.string().min(20) })).optional(), 'A verdict that departs from the one the answers give, by country, with the reason.', { in: { is: 'partly', because: 'the rule binds homes for children only, which no question tests' } }, { in: 'partly' }),
  tests: field(z.array(z.string().regex(/^[a-z-]+\.[a-z-]+$/)).min(1), 'Questions whose answers show whether the law meets it.', ['shelter.adult-consent'], ['shelter']),
});
export type Standard = z.infer<typeof Standard>;
