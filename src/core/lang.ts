import { z } from 'zod';

/** The three languages of the site. Law texts may also be in others (see `Language` in source.ts). */
export const LANGS = ['en', 'bn', 'hi'] as const;
export type Lang = (typeof LANGS)[number];

/** A name in each language of the site; English is required, the rest falls back to it. */
export const Names = z.strictObject({ en: z.string().min(1), bn: z.string().min(1).optional(), hi: z.string().min(1).optional() });
export type Names = z.infer<typeof Names>;

/** @returns the name in `lang`, else the English one with the language it is really in */
export function nameIn(names: Names, lang: Lang): { text: string; lang: Lang } {
  const own = names[lang];
  return own === undefined ? { text: names.en, lang: 'en' } : { text: own, lang };
}
