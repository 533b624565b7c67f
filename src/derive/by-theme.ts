import type { Compendium, Entry, Placed } from '../core/compendium.ts';

/** The provisions of a jurisdiction (and its states) on a theme, entry by entry in order of title. */
export function provisionsOn(c: Compendium, theme: string, jurisdiction: string): { entry: Entry; provisions: Placed[] }[] {
  return [...c.entries.values()]
    .filter((e) => e.jurisdiction === jurisdiction || c.jurisdictions.get(e.jurisdiction)?.within === jurisdiction)
    .map((entry) => ({ entry, provisions: entry.placed.filter((p) => p.themes.includes(theme)) }))
    .filter(({ provisions }) => provisions.length > 0)
    .sort((a, b) => b.provisions.length - a.provisions.length || a.entry.title.localeCompare(b.entry.title, 'en'));
}
