import type { Compendium, Entry, Placed, Prose, TranslationEntry } from '../core/compendium.ts';
import { digest } from '../core/digest.ts';
import { LANGS, type Lang } from '../core/lang.ts';

/** The digest a translation of this entry’s title, summary and prose should carry. */
export function digestOf(entry: Entry): string {
  return digest([entry.title, entry.summary, entry.prose.text]);
}
/** The digest a translation of this provision should carry. */
export function digestOfProvision(p: Pick<Placed, 'heading' | 'summary'>): string {
  return digest([p.heading, p.summary]);
}
/** The key a translation knows a provision by: its first pin. */
export function keyOf(p: Pick<Placed, 'pin'>): string {
  return [p.pin].flat()[0] ?? '';
}

/** An entry in a reader’s language: what is translated in that language, what is not marked as English, and whether any of it is behind. */
export interface Translated {
  entry: Entry;
  prose: { lang: Lang; prose: Prose };
  langOf: (p: Placed) => Lang;
  behind: boolean;
  from?: TranslationEntry;
}

/**
 * Lays a translation’s words over an entry. A provision whose English has moved since, or that has none, stays English:
 * an old rule in a reader’s own language would be worse than a new one in another.
 */
export function translated(c: Compendium, entry: Entry, lang: Lang): Translated {
  const from = c.translations.get(`${lang} ${entry.id}`);
  if (!from) return { entry, prose: { lang: 'en', prose: entry.prose }, langOf: () => 'en', behind: false };
  const current = (p: Placed): { heading: string; summary: string } | undefined => {
    const words = from.provisions?.[keyOf(p)];
    return words && words.of === digestOfProvision(p) ? words : undefined;
  };
  const fresh = new Set(entry.placed.filter((p) => current(p)).map((p) => p.ref));
  const placed = entry.placed.map((p) => {
    const words = current(p);
    return words ? { ...p, heading: words.heading, summary: words.summary } : p;
  });
  const behind = from.of !== digestOf(entry) || Object.keys(from.provisions ?? {}).length > fresh.size;
  const prose: Translated['prose'] = from.prose.text.trim()
    ? { lang, prose: from.prose }
    : { lang: 'en', prose: entry.prose };
  return {
    entry: { ...entry, title: from.title, summary: from.summary, placed } as Entry,
    prose,
    langOf: (p) => (fresh.has(p.ref) ? lang : 'en'),
    behind,
    from,
  };
}

/** The page of an entry that a reader is led to, and its title there: in the reader’s language where it is translated, else in English. */
export function pageFor(c: Compendium, entry: Pick<Entry, 'id' | 'title'>, lang: Lang): { lang: Lang; title: string } {
  const words = c.translations.get(`${lang} ${entry.id}`);
  return words ? { lang, title: words.title } : { lang: 'en', title: entry.title };
}

/** The languages an entry’s page exists in: English, and each it is translated into. */
export function languagesOf(c: Compendium, id: string): Lang[] {
  return LANGS.filter((lang) => lang === 'en' || c.translations.has(`${lang} ${id}`));
}
