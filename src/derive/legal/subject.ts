import { displayPin } from '../../core/pin.ts';
import { quantitiesIn } from '../numbers.ts';

/** What a change can be told of, in the order in which a reviewer reads. */
export const SUBJECTS = [
  'entry',
  'provision',
  'answer',
  'question',
  'standard',
  'concordance',
  'pathway',
  'term',
  'change',
  'exception',
  'prose',
  'translation',
  'list',
] as const;

/** A fact: one text, or a list whose order says nothing. */
export type Fact = string | readonly string[];

/**
 * One thing of the record, reduced to what can change about it. `law` is what a lawyer must see; `words` is how that is
 * said; `filing` is where it is kept and how it is found. Each field of the record is in exactly one of the three, so
 * that no change goes by unseen.
 */
export interface Subject {
  kind: (typeof SUBJECTS)[number];
  id: string;
  /** The entry a provision stands in. */
  of?: string;
  name: string;
  /** What it rests on, as a reviewer wants to see it beside a changed value. */
  rests?: readonly string[];
  law: Record<string, Fact>;
  words: Record<string, Fact>;
  filing: Record<string, Fact>;
}

/** Texts and lists that are there. */
export function there(facts: Record<string, Fact | undefined>): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(facts).filter((pair): pair is [string, Fact] => pair[1] !== undefined && pair[1].length > 0),
  );
}
/** Anything, as one line. Object keys in their order of writing, which says nothing, are put in order of name. */
export function line(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
/** Each item as one line. */
export const lines = (list: readonly unknown[] | undefined): string[] | undefined =>
  list?.map((item) => line(item) ?? '');
/** Named values as words: "age adult, nationality foreign". */
export const pairs = (of: object): string =>
  Object.entries(of)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
/** Pins as they are shown. */
export const pinsOf = (pin: string | readonly string[]): string => [pin].flat().map(displayPin).join(', ');

const DUTY = /\b(must not|shall not|may not|must|shall|may|unless|except|only)\b/gi;
/** How often a text says must, may, unless …: where that moves, a rule may have moved with it. */
function duties(text: string): string | undefined {
  const count = new Map<string, number>();
  for (const [word] of text.matchAll(DUTY)) count.set(word.toLowerCase(), (count.get(word.toLowerCase()) ?? 0) + 1);
  return [...count].map(([word, n]) => `${word} ×${n}`).join(', ') || undefined;
}
/** The numbers a text states and how often it says must or may: what of its wording is law. */
export const weighty = (text: string): Record<string, Fact | undefined> => ({
  'numbers in words': quantitiesIn(text).map(({ n, unit }) => `${n} ${unit}`),
  'must and may in words': duties(text),
});
