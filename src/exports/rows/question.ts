import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Question } from '../../core/question.ts';
import { questionPath } from '../../derive/address.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { question, rowIds, theme, url } from './id.ts';

export const QuestionRow = z.strictObject({
  id: question,
  theme,
  ...Question.pick({ ask: true, short: true, type: true, protects: true }).shape,
  norm: rowIds('The international norm the answer is held against.'),
  ...Question.pick({ normSays: true, how: true }).shape,
  url,
});
export type QuestionRow = z.infer<typeof QuestionRow>;

export function questionRows(c: Compendium, edition: Edition): QuestionRow[] {
  return [...c.questions.values()].map((q) => ({
    id: q.id,
    theme: q.theme,
    ask: q.ask,
    short: q.short,
    type: q.type,
    protects: q.protects,
    norm: cited(c, q.norm),
    normSays: q.normSays,
    how: q.how,
    url: addressOf(edition, questionPath(q.id)),
  }));
}
