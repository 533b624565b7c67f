import type { Words } from '../../words/words.ts';

/** What a provision can hold, in words: the kinds of rule, and of number. */
export function holdWords(w: Words): Record<string, string> {
  return {
    ...w.provisionForce,
    limit: w.instrument.timeLimit,
    amount: w.instrument.amount,
    penalty: w.instrument.penalty,
  };
}
