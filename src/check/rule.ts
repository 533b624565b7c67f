import type { AnswerRow, Compendium } from '../core/compendium.ts';

/** Something a rule found: where in which file's head (a path of keys), or at which line of its body. */
export interface Finding {
  file: string;
  at: PropertyKey[] | { line: number; column: number };
  says: string;
  fix: string;
  /** The name under which an exception in `content/exceptions.yaml` lets it pass, with a reason. */
  key?: string;
  /** What is missing because these files could not be read is not told again. */
  misses?: string[];
}

/**
 * One invariant of the record. `slug` names it in messages and in CONTRIBUTING. `on` is the day it is held against;
 * `before` an earlier record, where there is one to hold it against.
 */
export interface Rule {
  slug: string;
  says: string;
  check: (c: Compendium, on: string, before?: Compendium) => Finding[];
}

/** Where an answer stands in its file. */
export function answerPath(a: Pick<AnswerRow, 'question' | 'theme'>): PropertyKey[] {
  return ['answers', a.question.slice(a.theme.length + 1)];
}

/** The files in which an entry of this id may stand. */
export function filesOf(id: string): string[] {
  return [`content/instruments/${id}.mdx`, `content/cases/${id}.mdx`];
}
