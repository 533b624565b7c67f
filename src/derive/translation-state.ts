import type { Compendium } from '../core/compendium.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import { translated } from './translate.ts';

/** How far the record is translated into one language. */
export interface TranslationState {
  lang: Lang;
  /** Entries of the record, and how many of them have a translation. */
  entries: number;
  translated: number;
  /** Provisions of the record, and how many of them are shown in that language. */
  provisions: number;
  current: number;
  /** Translations of which some English has moved since; those made by a machine; those reviewed. */
  behind: string[];
  machine: number;
  reviewed: number;
}

/** The state of each translation, in the order of the site’s languages. */
export function translationState(c: Compendium): TranslationState[] {
  const all = [...c.entries.values()];
  return LANGS.filter((lang) => lang !== 'en').map((lang) => {
    const done = all.map((e) => ({ e, t: translated(c, e, lang) })).filter(({ t }) => t.from);
    return {
      lang,
      entries: all.length,
      translated: done.length,
      provisions: all.reduce((sum, e) => sum + e.placed.length, 0),
      current: done.reduce((sum, { e, t }) => sum + e.placed.filter((p) => t.langOf(p) === lang).length, 0),
      behind: done.filter(({ t }) => t.behind).map(({ e }) => e.id),
      machine: done.filter(({ t }) => t.from?.by === 'machine').length,
      reviewed: done.filter(({ t }) => t.from?.reviewed).length,
    };
  });
}
