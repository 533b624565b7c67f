import type { Rule } from './rule.ts';
import { inEveryText } from './texts.ts';

const MOST = 12;
const QUOTED = /["“]([^"”]+)["”]/g;

/** The first quotation in a text that is longer than the few words which decide. */
function longIn(text: string): string | undefined {
  if (!/["“]/.test(text)) return undefined;
  return [...text.matchAll(QUOTED)].map((m) => m[1] ?? '').find((words) => words.trim().split(/\s+/).length > MOST);
}

export const quoteShort: Rule = {
  slug: 'quote-short',
  says: 'The record says things in its own words, and quotes at most the few words that decide.',
  check: (c) =>
    inEveryText(c, longIn)
      .filter(({ at }) => !(Array.isArray(at) && (at.includes('sources') || at.includes('titleOriginal'))))
      .map(({ file, at, found }) => ({
        file,
        at,
        says: `a quotation of ${found.trim().split(/\s+/).length} words`,
        fix: `say it in our own words, and quote at most ${MOST}: “shall”, “may”, “forthwith”`,
      })),
};
