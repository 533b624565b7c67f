import type { Compendium } from '../core/compendium.ts';
import { VERDICTS, type Standard } from '../core/standard.ts';
import { markOf, type Mark } from './compare.ts';

export type Verdict = (typeof VERDICTS)[number];
/** A country held against a standard: the verdict, the answers it follows from with their marks, and the reason where a person departed from the rule. */
export interface Finding { jurisdiction: string; is: Verdict; from: { question: string; mark: Mark }[]; because?: string; derived: Verdict }

/**
 * The rule: every answer that can be better or worse protects → meets; none does → misses; anything between → partly.
 * Facts without better or worse do not count; where only such facts or unclear answers test a standard, the verdict is unclear.
 */
export function byRule(marks: Mark[]): Verdict {
  const telling = marks.filter((m) => m === 'good' || m === 'part' || m === 'bad');
  if (telling.length === 0) return 'unclear';
  if (marks.includes('unclear')) return telling.every((m) => m === 'bad') ? 'misses' : 'partly';
  if (telling.every((m) => m === 'good')) return 'meets';
  return telling.every((m) => m === 'bad') ? 'misses' : 'partly';
}

/** A standard’s verdict for a country: by the rule, or as overridden in the standard with a reason. */
export function verdictOn(c: Compendium, standard: Standard, jurisdiction: string): Finding {
  const from = standard.tests.map((question) => {
    const q = c.questions.get(question), answer = c.answers.get(`${jurisdiction}:${question}`);
    return { question, mark: q && answer ? markOf(answer.value, q) : 'todo' as const };
  });
  const derived = byRule(from.map((f) => f.mark));
  const own = standard.verdicts?.[jurisdiction];
  return { jurisdiction, is: own?.is ?? derived, from, derived, ...(own ? { because: own.because } : {}) };
}
