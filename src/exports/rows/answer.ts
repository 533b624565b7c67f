import { z } from 'zod';
import { Answer, Earlier } from '../../core/answer.ts';
import type { AnswerRow as Coded, Compendium, QuestionRow } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { EVIDENCE } from '../../core/vocabulary.ts';
import { questionPath } from '../../derive/address.ts';
import { markOf } from '../../derive/compare.ts';
import { evidenceOf } from '../../derive/evidence.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { jurisdiction, question, rowIds, theme, url } from './id.ts';

/** An answer’s id, which is also that of a question left open: `in:shelter.adult-consent`. */
export const answerId = field(
  z.string().regex(/^[a-z-]+:[a-z0-9-]+\.[a-z0-9-]+$/),
  'Id: jurisdiction and question.',
  'in:shelter.adult-consent',
  'shelter.adult-consent',
);
const EarlierRow = z.strictObject({
  ...Earlier.shape,
  rests: rowIds('The provisions it rested on.').optional(),
});

export const AnswerRow = z.strictObject({
  id: answerId,
  jurisdiction,
  question,
  theme,
  ...Answer.pick({ value: true, note: true }).shape,
  rests: rowIds('Every provision it rests on, or the work where it rests on the whole.'),
  ...Answer.pick({ searched: true, since: true }).shape,
  history: field(z.array(EarlierRow).optional(), 'Earlier answers.', [{ value: 'yes', to: '2026-05-28' }], 'yes'),
  ...Answer.pick({ doubt: true, practice: true }).shape,
  evidence: field(z.enum(EVIDENCE), 'How it was checked: the weakest evidence it rests on, derived.', 'primary', 'A'),
  coded: field(z.enum(['single', 'double', 'reviewed']), 'By one reader, two, or reviewed by a lawyer.', 'double', 2),
  settled: Answer.shape.settled,
  mark: field(
    z.enum(['good', 'part', 'bad', 'unclear', 'plain']),
    'How far it protects the survivor, derived from the value and the question; plain where no answer is better or worse.',
    'part',
    0.5,
  ),
  url,
});
export type AnswerRow = z.infer<typeof AnswerRow>;

function rowOf(c: Compendium, a: Coded, q: QuestionRow, edition: Edition): AnswerRow {
  return {
    id: a.id,
    jurisdiction: a.jurisdiction,
    question: a.question,
    theme: a.theme,
    value: a.value,
    note: a.note,
    rests: cited(c, a.rests),
    searched: a.searched,
    since: a.since,
    history: a.history?.map((h) => ({ ...h, rests: h.rests && cited(c, h.rests) })),
    doubt: a.doubt,
    practice: a.practice,
    evidence: evidenceOf(c, a),
    coded: a.coded ?? 'single',
    settled: a.settled,
    mark: markOf(a.value, q) as AnswerRow['mark'],
    url: addressOf(edition, `${questionPath(a.question)}#${a.jurisdiction}`),
  };
}

/** Question by question in the order of the codebook, under each the jurisdictions. */
export function answerRows(c: Compendium, edition: Edition): AnswerRow[] {
  const answers = [...c.answers.values()];
  return [...c.questions.values()].flatMap((q) =>
    answers.filter((a) => a.question === q.id).map((a) => rowOf(c, a, q, edition)),
  );
}
