import type { AnswerRow } from '../core/compendium.ts';
import type { Question } from '../core/question.ts';
import type { Rule } from './rule.ts';

type Type = Question['type'];
const SHAPES: Record<Type, string> = {
  'yes-partial-no': 'yes, partial, no or unclear',
  number: '{value, unit}, none or unclear',
  range: '{min, max, unit}, none or unclear',
  text: 'a sentence, or unclear',
  list: 'a list, none or unclear',
};

function fits(value: AnswerRow['value'], type: Type): boolean {
  if (value === 'unclear') return true;
  switch (type) {
    case 'yes-partial-no':
      return value === 'yes' || value === 'partial' || value === 'no';
    case 'number':
      return value === 'none' || (typeof value === 'object' && 'value' in value);
    case 'range':
      return value === 'none' || (typeof value === 'object' && 'max' in value);
    case 'text':
      return typeof value === 'string' && value.length >= 15;
    case 'list':
      return value === 'none' || Array.isArray(value);
  }
}

export const valueFits: Rule = {
  slug: 'value-fits',
  says: 'An answer, past or present, has the shape its question asks for; all but text and lists say why in a note.',
  check: (c) =>
    [...c.answers.values()].flatMap((a) => {
      const q = c.questions.get(a.question);
      const at = ['answers', a.question.slice(a.theme.length + 1)];
      if (!q) return [];
      return [
        ...(fits(a.value, q.type)
          ? []
          : [
              {
                file: a.file,
                at: [...at, 'value'],
                says: `not an answer to a ${q.type} question`,
                fix: `write ${SHAPES[q.type]}`,
              },
            ]),
        ...(a.history ?? []).flatMap((h, i) =>
          fits(h.value, q.type)
            ? []
            : [
                {
                  file: a.file,
                  at: [...at, 'history', i, 'value'],
                  says: `not an answer to a ${q.type} question`,
                  fix: `write ${SHAPES[q.type]}`,
                },
              ],
        ),
        ...(a.note || ((q.type === 'text' || q.type === 'list') && a.value !== 'unclear')
          ? []
          : [
              {
                file: a.file,
                at,
                says: 'no note',
                fix: 'say why in a sentence or two: who, under which condition, with which exception',
              },
            ]),
      ];
    }),
};
