import { bn } from './bn.ts';
import { en, type Words } from './en.ts';
import { hi } from './hi.ts';

export type { Words } from './en.ts';

/** The languages of the site, English first: it is the one the others are translated from. */
export const langs = ['en', 'bn', 'hi'] as const;
export type Lang = (typeof langs)[number];

/** Each language's name in itself. */
export const langName: Record<Lang, string> = { en: 'English', bn: 'বাংলা', hi: 'हिन्दी' };

const all: Record<Lang, Words> = { en, bn, hi };

/** The interface words of a language. */
export const words = (lang: Lang): Words => all[lang];

/** Puts values into the `{name}` places of a sentence; a name without a value is a mistake and throws. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`No value for {${name}} in "${sentence}"`);
    return String(values[name]);
  });

// Bangla writes its own digits and Hindi the international ones, as Intl has it for both.
// Never used on section numbers: those are cited as the law prints them.
const locale: Record<Lang, string> = { en: 'en-GB', bn: 'bn-BD', hi: 'hi-IN' };

const numbers = Object.fromEntries(langs.map((lang) => [lang, new Intl.NumberFormat(locale[lang])])) as Record<
  Lang,
  Intl.NumberFormat
>;

/** A share in whole percent, rounded down, so that it never claims more than there is. */
export function percent(part: number, of: number, lang: Lang): string {
  return new Intl.NumberFormat(locale[lang], { style: 'percent' }).format(Math.floor((100 * part) / of) / 100);
}

/** A count, sum or measure in the digits and grouping of the language. */
export const number = (n: number, lang: Lang): string => numbers[lang].format(n);

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const year = { year: 'numeric', timeZone: 'UTC' } as const;

const formats = Object.fromEntries(
  langs.map((lang) => [lang, [year, month, day].map((o) => new Intl.DateTimeFormat(locale[lang], o))]),
) as Record<Lang, Intl.DateTimeFormat[]>;

/** An ISO date of year, month or day precision, written out to that precision: `2018-10` is "October 2018". */
export const date = (iso: string, lang: Lang): string => {
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso)) throw new Error(`Not a date: "${iso}"`);
  const parts = iso.split('-').length;
  return formats[lang][parts - 1]!.format(new Date(iso));
};
