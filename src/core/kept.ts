/** Something a reader keeps: the address of a part of the record (see `Part`), and her note on it. */
export interface Kept {
  path: string;
  note: string;
}
/** What a reader keeps, in her order, under the title she gives it. */
export interface Collection {
  title: string;
  items: Kept[];
}

export const NOTHING: Collection = { title: '', items: [] };

/** Reads a collection as it was stored. What is not one, or was cut short, is nothing; a line of it that is not one is left out. */
export function readCollection(stored: string | null): Collection {
  let data: unknown;
  try {
    data = JSON.parse(stored ?? 'null');
  } catch {
    return NOTHING;
  }
  if (typeof data !== 'object' || data === null) return NOTHING;
  const { title, items } = data as { title?: unknown; items?: unknown };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const seen = new Set<string>();
  const list = (Array.isArray(items) ? items : []).flatMap((item: unknown): Kept[] => {
    const { path, note } = (item ?? {}) as { path?: unknown; note?: unknown };
    if (typeof path !== 'string' || path === '' || seen.has(path)) return [];
    seen.add(path);
    return [{ path, note: text(note) }];
  });
  return { title: text(title), items: list };
}

/** With a place kept, or, where it is, taken out again. */
export function toggled(c: Collection, path: string): Collection {
  const rest = c.items.filter((item) => item.path !== path);
  return { ...c, items: rest.length < c.items.length ? rest : [...rest, { path, note: '' }] };
}
