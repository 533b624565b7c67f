import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { PinTexts } from './pin-text.ts';
import { SOURCE_KEY } from './source.ts';
import { EFFECTS, EVIDENCE, STAGES } from './vocabulary.ts';

const amount = z.number().nonnegative();
export const TIME_UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const;

/** A clock: how long, counted how, from what, to do what. */
export const Limit = z.strictObject({
  min: field(amount.optional(), 'Shortest time the text allows.', 1, '1 year'),
  value: field(amount.optional(), 'The time, or the longest time, in the unit.', 24, '24 hours'),
  unit: field(z.enum(TIME_UNITS), 'Unit of the time.', 'hours', 'h'),
  counted: field(z.enum(['calendar', 'working']).optional(), 'Working days only where the text says so.', 'working', 'business'),
  from: field(z.string().min(3).optional(), 'The event the clock starts at.', 'the person is found', ''),
  to: field(z.string().min(3), 'What must or may be done within it.', 'bring the child before the Committee', ''),
});
/** A punishment. `life` and `death` are words; a floor the law does not set is left out. */
export const Penalty = z.strictObject({
  for: field(z.string().min(3).optional(), 'Which case, where a provision punishes several.', 'later conviction', ''),
  imprisonment: field(z.strictObject({ min: z.union([amount, z.literal('life')]).optional(), max: z.union([amount, z.literal('life'), z.literal('death')]).optional(), unit: z.enum(TIME_UNITS).optional() }).optional(), 'Imprisonment from, to.', { min: 7, max: 10, unit: 'years' }, '7-10 years'),
  fine: field(z.strictObject({ min: amount.optional(), max: amount.optional(), currency: z.string().length(3).optional() }).optional(), 'Fine from, to; empty where its amount is open.', { max: 2000, currency: 'INR' }, 2000),
});
/** A sum of money that someone gets. */
export const Amount = z.strictObject({
  min: field(amount.optional(), 'Least.', 100000, '1 lakh'),
  max: field(amount.optional(), 'Most.', 1000000, '10 lakh'),
  currency: field(z.string().regex(/^[A-Z]{3}$/), 'ISO 4217.', 'INR', 'rupees'),
  for: field(z.string().min(3), 'What for.', 'loss or injury from trafficking', ''),
});
/** Whom a rule is about, where the law says so. */
export const Who = z.strictObject({
  age: field(z.enum(['child', 'adult', 'any']).optional(), 'Age.', 'child', 'minor'),
  nationality: field(z.enum(['national', 'foreign', 'any']).optional(), 'Nationality.', 'foreign', 'alien'),
  gender: field(z.enum(['women', 'men', 'any']).optional(), 'Gender, only where the law says so.', 'women', 'female'),
});

/** One rule of law, stated once, in our own words. */
export const Provision = z.strictObject({
  pin: field(PinTexts, 'Where it stands, as a lawyer would write it; a list where one rule stands in several places.', 's 17(4)', 'section 17'),
  heading: field(z.string().min(3).max(120), 'A short heading of ours.', 'Placement after inquiry', ''),
  summary: field(z.string().min(8), 'The rule in our own words: who must or may do what, to whom, under which condition and exception.', 'The magistrate may order placement in a protective home for one to three years.', 'See Act'),
  themes: field(z.array(z.string()).min(1), 'Themes it belongs to.', ['shelter'], []),
  stages: field(z.array(z.enum(STAGES)).min(1).optional(), 'Stages of a survivor’s way at which it matters.', ['shelter'], ['court']),
  who: field(Who.optional(), 'Whom it is about.', { age: 'adult' }, { age: 'woman' }),
  effect: field(z.array(z.enum(EFFECTS)).min(1).optional(), 'What kind of rule it is.', ['power'], ['rule']),
  bearer: field(z.string().min(3).optional(), 'Who must or may act.', 'Magistrate', ''),
  limit: field(z.array(Limit).min(1).optional(), 'Its clocks.', [{ value: 24, unit: 'hours', to: 'bring her before a magistrate' }], '24 hours'),
  penalty: field(z.array(Penalty).min(1).optional(), 'Its punishments, one for each case it tells apart.', [{ imprisonment: { max: 3, unit: 'years' } }], '3 years'),
  amount: field(z.array(Amount).min(1).optional(), 'Its sums.', [{ max: 500000, currency: 'INR', for: 'rape' }], 500000),
  papers: field(z.array(z.string().min(3)).min(1).optional(), 'Documents it asks for.', ['birth certificate'], []),
  evidence: field(z.enum(EVIDENCE), 'How the summary was checked: the text was read, an account of it was read, or neither.', 'primary', 'seen'),
  seen: field(z.array(z.string().regex(SOURCE_KEY)).min(1).optional(), 'Keys of the sources read.', ['india-code'], ['India Code']),
  on: field(IsoDate.optional(), 'Date of reading, where not the source’s.', '2026-11-24', 'today'),
});
export type Provision = z.infer<typeof Provision>;
