import { sound } from '../core/fold.ts';
import { scriptOf } from '../core/places.ts';

const IRREGULAR: Record<string, string> = {
  children: 'child',
  women: 'woman',
  men: 'man',
  kept: 'keep',
  paid: 'pay',
  sent: 'send',
  sold: 'sell',
  bought: 'buy',
  told: 'tell',
  brought: 'bring',
  found: 'find',
  held: 'hold',
  left: 'leave',
  gone: 'go',
};
const ENDINGS = /(?:ations?|ating|at(?:e|es|ed)|ions?|ings?|ed|es|ers?|ment|ly|s|e)$/;

/** An English word without its ending, roughly: `repatriation` and `repatriated` meet. */
export function stem(word: string): string {
  const regular = IRREGULAR[word] ?? word;
  const bare = regular.replace(ENDINGS, '');
  return bare.length >= 4 ? bare : regular.length > 3 && !regular.endsWith('ss') ? regular.replace(/s$/, '') : regular;
}

// A last vowel sign changes with the case in Hindi: मुआवज़ा, मुआवज़े.
const open = (word: string): string => (word.length > 3 ? word.replace(/[ािीेोुूািীেোুূ]$/u, '') : word);

/** Whether two words are one: with another ending or not, in Bangla and Hindi with a case ending or not. */
export function same(typed: string, word: string): boolean {
  if (typed === word) return true;
  const script = scriptOf(word);
  if (script === undefined) return scriptOf(typed) === undefined && stem(typed) === stem(word);
  const start = open(word);
  return word.length > 2 && typed.startsWith(start) && typed.length - start.length < 4;
}

// Signs that are mixed up in writing because they sound alike.
const spoken = (word: string): string =>
  word
    .replace(/[ीী]/gu, (sign) => (sign === 'ी' ? 'ि' : 'ি'))
    .replace(/[ूূ]/gu, (sign) => (sign === 'ू' ? 'ु' : 'ু'))
    .replace(/[ণ]/gu, 'ন')
    .replace(/[ষস]/gu, 'শ')
    .replace(/[ण]/gu, 'न')
    .replace(/[ष]/gu, 'श');

/** Whether two words sound alike: `manob paachaar`, `manab pachar`; সাক্ষি, সাক্ষী. */
export function alike(typed: string, word: string): boolean {
  if (scriptOf(typed) !== scriptOf(word) || word.length < 4) return false;
  return scriptOf(word) === undefined ? sound(typed) === sound(word) : same(spoken(typed), spoken(word));
}

/** How many letters two words differ by (one wrong, missing, too many, or two swapped), up to `most`; more than that is `most + 1`. */
export function apart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let n = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) n = Math.min(n, (before[j - 2] ?? 0) + 1);
      row.push(n);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** Whether a word is another one with a slip of the pen: a letter or, in a long word, two; never the first. */
export function slip(typed: string, word: string): number {
  const most = typed.length < 5 || /\d/.test(typed) ? 0 : typed.length < 9 ? 1 : 2;
  if (most === 0 || typed[0] !== word[0] || scriptOf(typed) !== scriptOf(word)) return Infinity;
  const n = apart(typed, word, most);
  return n > most ? Infinity : n;
}
