import type { z } from 'zod';
import type { Provision } from '../core/provision.ts';

/** A quantity as it stands in a text or in a typed fact: `days` and 15, `INR` and 300000. Working days are days here. */
export interface Quantity { n: number; unit: string }

const WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 };
const N = `(?:\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(WORDS).join('|')})`;
const TIME = new RegExp(`\\b(${N})(?:(?: to |-|–| or | and )(${N}))?[ -](?:more |further |working |calendar |clear )?(hour|day|week|month|year)s?\\b`, 'gi');
const MONEY = new RegExp('(?:\\b(Rs\\.?|INR|rupees|BDT|Tk\\.?|taka)\\s?)(\\d[\\d,]*(?:\\.\\d+)?)( lakh| crore)?(?:(?: to |-|–| or | and )(?:Rs\\.? ?|INR ?|BDT ?|Tk\\.? ?)?(\\d[\\d,]*(?:\\.\\d+)?)( lakh| crore)?)?', 'gi');
/** Words that make a number of years an age, not a clock or a sentence. */
const AGE_BEFORE = /(?:\baged?|\bages?(?: of)?|attain(?:s|ed)?|complet(?:e|es|ed|ing)|reach(?:es|ed)?|turn(?:s|ed)?|\bunder|\bbelow|\babove|\bover|older than|younger than|(?:child|children|girls?|boys?|wom[ae]n|persons?|infant) of|but not|newborn up to)(?: the age of)?\s*$/i;
const AGE_AFTER = /^(?:[ -]old|[ -]of[ -]age|(?: or)? (?:and )?(?:over|under|above|below|older|younger)\b)/i;

function value(text: string, scale?: string): number {
  const n = WORDS[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));
  return scale?.trim().toLowerCase() === 'lakh' ? n * 1e5 : scale?.trim().toLowerCase() === 'crore' ? n * 1e7 : n;
}

/** The durations and sums a text states, ages left out. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(TIME)) {
    const [whole, a = '', b, unit = ''] = m;
    const age = unit.toLowerCase() === 'year' && (AGE_BEFORE.test(text.slice(0, m.index)) || AGE_AFTER.test(text.slice(m.index + whole.length)));
    if (!age) for (const n of [a, ...(b ? [b] : [])]) found.push({ n: value(n), unit: `${unit.toLowerCase()}s` });
  }
  for (const m of text.matchAll(MONEY)) {
    const [, currency = '', a = '', scaleA, b, scaleB] = m;
    const unit = /^(bdt|tk|taka)/i.test(currency) ? 'BDT' : 'INR';
    found.push({ n: value(a, scaleA ?? (b ? scaleB : undefined)), unit });
    if (b) found.push({ n: value(b, scaleB), unit });
  }
  return found;
}

/** The durations and sums a provision states in its typed facts. */
export function quantitiesTyped(p: z.infer<typeof Provision>): Quantity[] {
  const list: (Quantity | undefined)[] = [];
  const put = (n: number | string | undefined, unit: string): void => { if (typeof n === 'number') list.push({ n, unit }); };
  for (const l of p.limit ?? []) { put(l.min, l.unit); put(l.value, l.unit); }
  for (const x of p.penalty ?? []) {
    put(x.imprisonment?.min, x.imprisonment?.unit ?? 'years');
    put(x.imprisonment?.max, x.imprisonment?.unit ?? 'years');
    if (x.fine?.currency) { put(x.fine.min, x.fine.currency); put(x.fine.max, x.fine.currency); }
  }
  for (const a of p.amount ?? []) { put(a.min, a.currency); put(a.max, a.currency); }
  return list.filter((q): q is Quantity => q !== undefined);
}

/** Two years and 24 months are one sentence, whichever of the two a text counts in. */
const inMonths = (q: Quantity): Quantity => (q.unit === 'years' ? { n: q.n * 12, unit: 'months' } : q);
const same = (a: Quantity, b: Quantity): boolean => inMonths(a).n === inMonths(b).n && inMonths(a).unit === inMonths(b).unit;

/** Where prose and typed facts of a provision disagree: numbers that stand in only one of the two. */
export function disagreements(p: z.infer<typeof Provision>): { untyped: Quantity[]; unsaid: Quantity[] } {
  const said = quantitiesIn(p.summary), typed = quantitiesTyped(p);
  return { untyped: said.filter((q) => !typed.some((t) => same(q, t))), unsaid: typed.filter((t) => !said.some((q) => same(q, t))) };
}
