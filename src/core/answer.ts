import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { Citation } from './ref.ts';
import { WebAddress } from './web.ts';

export const NUMBER_UNITS = ['hours', 'days', 'working days', 'weeks', 'months', 'years', 'INR', 'BDT'] as const;
const unit = z.enum(NUMBER_UNITS);

/** yes, partial, no, unclear; a number or range with its unit; `none` where the law sets no number; text; a list. */
export const Value = z.union([
  z.enum(['yes', 'partial', 'no', 'unclear', 'none']),
  z.strictObject({ value: z.number(), unit }),
  z.strictObject({ min: z.number().optional(), max: z.union([z.number(), z.enum(['life', 'death', 'not-stated'])]), unit }),
  z.string().min(15),
  z.array(z.string().min(3)).min(1),
]);
export type Value = z.infer<typeof Value>;

const value = field(Value, 'The answer, in the shape of the question’s type.', 'partial', 'Y');
const rests = field(z.array(Citation), 'The provisions it rests on.', ['in/itpa-1956#s 17(4)'], ['ITPA']);

/** What the answer was before the law changed. */
export const Earlier = z.strictObject({
  value,
  rests: field(z.array(Citation).min(1).optional(), 'The provisions it rested on.', ['in/ipc-1860#s 370'], ['IPC']),
  from: field(IsoDate.optional(), 'First day it was so.', '2013-02-03', 'long ago'),
  to: field(IsoDate.optional(), 'Last day it was so.', '2024-06-30', 'now'),
  note: field(z.string().min(3).optional(), 'Why, in our own words.', 'The Penal Code said the same.', ''),
});
/** How the rule works in fact. */
export const InPractice = z.strictObject({
  note: field(z.string().min(10), 'What was found.', 'Stays of four years were found in 2019.', ''),
  on: field(IsoDate.optional(), 'When it was so.', '2019', 'then'),
  url: field(WebAddress.optional(), 'Where it was read.', 'https://example.org/report', 'report'),
});

/** One jurisdiction’s answer to one question. */
export const Answer = z.strictObject({
  value,
  note: field(z.string().min(10).optional(), 'Why, with actor, condition and exception; needed unless the value is itself text or a list.', 'The Act allows one to three years without consent.', 'yes'),
  rests,
  searched: field(z.string().min(15).optional(), 'What was read to be able to say that there is nothing, or that it is unclear.', 'Children Act 2013 ss 52-92, copy of 8 April 2026', 'all'),
  since: field(IsoDate.optional(), 'From when the answer has been so.', '2024-07-01', '1.7.2024'),
  history: field(z.array(Earlier).min(1).optional(), 'Earlier answers.', [{ value: 'yes', to: '2026-05-28' }], []),
  doubt: field(z.string().min(10).optional(), 'What could still change the answer.', 'The text of the judgment has not been read.', ''),
  practice: field(z.array(InPractice).min(1).optional(), 'How it works in fact.', [{ note: 'No award was found in three years.' }], []),
  coded: field(z.enum(['single', 'double', 'reviewed']).optional(), 'Coded by one person (the default), by two independently, or reviewed.', 'double', 'twice'),
  settled: field(z.string().min(10).optional(), 'Where two coders differed: how it was settled.', 'Partial: only the definition of exploitation says so.', ''),
});
export type Answer = z.infer<typeof Answer>;
export type Earlier = z.infer<typeof Earlier>;

/** One jurisdiction on one theme. */
export const Answers = z.strictObject({
  answers: field(z.record(z.string(), Answer), 'Answers by question key.', {}, []),
  unanswered: field(z.record(z.string(), z.string().min(10)).optional(), 'Questions not answered, each with the reason.', { 'care-plan': 'the Rules of 2017 could not be found' }, []),
});
