import { surelyAfter } from '../core/date.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

export const historyInOrder: Rule = {
  slug: 'history-in-order',
  says: 'The earlier answers to a question follow one another, each at least with the day it ended or began, and no two of them hold at once.',
  check: (c) =>
    [...c.answers.values()].flatMap((a) =>
      (a.history ?? []).flatMap((h, i): Finding[] => {
        const at = [...answerPath(a), 'history', i],
          before = a.history?.[i - 1];
        if (!h.from && !h.to)
          return [
            {
              file: a.file,
              at,
              says: 'an earlier answer without a time',
              fix: 'add to: the last day on which it was so',
            },
          ];
        const overlaps = before?.to && h.from && surelyAfter(before.to, h.from),
          late = before?.from && h.from && surelyAfter(before.from, h.from);
        return overlaps || late
          ? [
              {
                file: a.file,
                at: [...at, 'from'],
                says: `from ${h.from}, while the answer above was so ${before.from ? `from ${before.from} ` : ''}to ${before.to ?? 'then'}`,
                fix: 'oldest first, each ending the day before the next begins',
              },
            ]
          : [];
      }),
    ),
};
