import { z } from 'zod';
import { field } from './field.ts';
import { Names } from './lang.ts';
import { Citation } from './ref.ts';

export const ANSWER_TYPES = ['yes-partial-no', 'number', 'range', 'text', 'list'] as const;

/** One row of the comparison, asked of every jurisdiction. */
export const Question = z.strictObject({
  ask: field(z.string().endsWith('?'), 'The question, plainly.', 'Can an adult be kept in a home against her will?', 'Adult consent'),
  short: field(z.string().min(3).max(60), 'A label for tables.', 'Adult kept against her will', ''),
  type: field(z.enum(ANSWER_TYPES), 'The shape of its answer.', 'number', 'boolean'),
  protects: field(z.enum(['yes', 'no']).optional(), 'Which answer protects the survivor.', 'no', 'maybe'),
  norm: field(z.array(Citation).min(1), 'The international norm the answer is held against.', ['intl/ohchr-principles-2002#guideline 6(1)'], ['OHCHR']),
  normSays: field(z.string().min(10), 'What that norm asks, in our own words.', 'Shelter is not made conditional and is not detention.', ''),
  how: field(z.string().min(20), 'How to code it, so that two careful people code it alike.', 'Code the limit for the trafficking offence; a limit for another offence goes in the note.', ''),
});
export type Question = z.infer<typeof Question>;

/** A theme and its ordered questions; the file’s name is the theme’s id. */
export const Theme = z.strictObject({
  order: field(z.int().positive(), 'Its place among the themes.', 4, 'fourth'),
  title: field(Names, 'Its title.', { en: 'Shelter and custody' }, 'Shelter'),
  says: field(z.string().min(20), 'What it is about, in a sentence.', 'Who may place a survivor in a home, for how long, and whether she may leave.', ''),
  questions: field(z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), Question), 'Its questions, in order, by key.', {}, []),
});
export type Theme = z.infer<typeof Theme>;
