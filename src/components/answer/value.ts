import type { Value } from '../../core/answer.ts';
import type { Provision } from '../../core/provision.ts';
import { fill, number, type Lang, type Words } from '../../words/words.ts';

const UNITS = { hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;
const locales: Record<Lang, string> = { en: 'en-GB', bn: 'bn-BD', hi: 'hi-IN' };

/** A quantity with its unit: "21 days", "INR 300,000", "180 working days". */
export function quantity(n: number, unit: string, lang: Lang, w: Words): string {
  if (unit in UNITS) return new Intl.NumberFormat(locales[lang], { style: 'unit', unit: UNITS[unit as keyof typeof UNITS], unitDisplay: 'long' }).format(n);
  if (unit === 'INR' || unit === 'BDT') return `${unit} ${number(n, lang)}`;
  return `${number(n, lang)} ${w.unit[unit.replace(' ', '-') as keyof Words['unit']]}`;
}

/** From–to with its unit, either end open: "3 to 7 years", "up to …", "7 years to life imprisonment". */
export function span(min: number | 'life' | undefined, max: number | string | undefined, unit: string, lang: Lang, w: Words): string {
  const end = max === 'life' ? w.unit.life : max === 'death' ? w.unit.death : typeof max === 'number' ? quantity(max, unit, lang, w) : undefined;
  if (min === 'life') return end === undefined || max === 'life' ? w.unit.life : fill(w.unit.between, { min: w.unit.life, max: end });
  if (min === undefined) return end === undefined ? '' : typeof max === 'number' ? fill(w.unit.atMost, { n: end }) : end;
  if (end === undefined) return fill(w.unit.atLeast, { n: quantity(min, unit, lang, w) });
  if (min === max) return end;
  return fill(w.unit.between, { min: typeof max === 'number' && unit !== 'INR' && unit !== 'BDT' ? number(min, lang) : quantity(min, unit, lang, w), max: end });
}

/** An answer’s value in words. Text and lists have none: they are shown whole, below. */
export function valueWord(value: Value, lang: Lang, w: Words): string | undefined {
  if (value === 'partial') return w.answer.partly;
  if (value === 'yes' || value === 'no' || value === 'unclear' || value === 'none') return w.answer[value];
  if (typeof value === 'string' || Array.isArray(value)) return undefined;
  return 'value' in value ? quantity(value.value, value.unit, lang, w) : span(value.min, value.max, value.unit, lang, w);
}

type Limit = NonNullable<Provision['limit']>[number];
/** How long a clock runs, in words: "at most 24 hours", "1 to 3 years", "180 working days". */
export function clockTime(l: Limit, lang: Lang, w: Words): string {
  const unit = l.counted === 'working' && l.unit === 'days' ? 'working days' : l.unit;
  return l.value === undefined && l.min !== undefined ? fill(w.unit.atLeast, { n: quantity(l.min, unit, lang, w) }) : span(l.min, l.value, unit, lang, w);
}
/** A clock as a line: how long, to do what, from when. What it is for stands in the record’s English. */
export function clockLine(l: Limit, lang: Lang, w: Words): string {
  return `${clockTime(l, lang, w)}: ${l.to}${l.from ? ` (from ${l.from})` : ''}`;
}
