import type { Value } from '../core/answer.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

type Bound = number | string | undefined;
/** Life and death lie above every number of years. */
const height = (bound: Bound, open: number): number =>
  bound === undefined || bound === 'not-stated'
    ? open
    : bound === 'death'
      ? Infinity
      : bound === 'life'
        ? 1e9
        : Number(bound);
const reversed = (min: Bound, max: Bound): boolean => height(min, 0) > height(max, Infinity);

export const sumsInOrder: Rule = {
  slug: 'sums-in-order',
  says: 'The least is not more than the most, and a clock, a punishment or a sum says how much.',
  check: (c) => {
    const found: Finding[] = [];
    const check = (file: string, at: PropertyKey[], min: Bound, max: Bound): void => {
      if (reversed(min, max))
        found.push({
          file,
          at,
          says: `at least ${min} and at most ${max}`,
          fix: 'the least comes first: change the two',
        });
    };
    for (const e of c.entries.values())
      e.placed.forEach((p, i) => {
        const at = ['provisions', i];
        p.limit?.forEach((l, n) => {
          check(e.file, [...at, 'limit', n], l.min, l.value);
          if (l.min === undefined && l.value === undefined)
            found.push({
              file: e.file,
              at: [...at, 'limit', n],
              says: 'a clock without a time',
              fix: 'add value; where the law says only “at once” or “forthwith” leave limit out and say it in the summary',
            });
        });
        p.penalty?.forEach((x, n) => {
          check(e.file, [...at, 'penalty', n, 'imprisonment'], x.imprisonment?.min, x.imprisonment?.max);
          check(e.file, [...at, 'penalty', n, 'fine'], x.fine?.min, x.fine?.max);
          if ((x.fine?.min !== undefined || x.fine?.max !== undefined) && !x.fine.currency)
            found.push({
              file: e.file,
              at: [...at, 'penalty', n, 'fine'],
              says: 'a fine without a currency',
              fix: `add currency: ${c.jurisdictions.get(e.jurisdiction)?.currency ?? 'INR'}`,
            });
          if (!x.fine && !x.imprisonment)
            found.push({
              file: e.file,
              at: [...at, 'penalty', n],
              says: 'a punishment of nothing',
              fix: 'add imprisonment or fine; an empty fine is one whose amount is open',
            });
        });
        p.amount?.forEach((a, n) => {
          check(e.file, [...at, 'amount', n], a.min, a.max);
          if (a.min === undefined && a.max === undefined)
            found.push({
              file: e.file,
              at: [...at, 'amount', n],
              says: 'a sum without a number',
              fix: 'add min, max or both; leave amount out where the law leaves it open',
            });
        });
      });
    const range = (file: string, at: PropertyKey[], value: Value): void => {
      if (typeof value === 'object' && !Array.isArray(value) && 'max' in value) check(file, at, value.min, value.max);
    };
    for (const a of c.answers.values()) {
      range(a.file, [...answerPath(a), 'value'], a.value);
      a.history?.forEach((h, i) => range(a.file, [...answerPath(a), 'history', i, 'value'], h.value));
    }
    return found;
  },
};
