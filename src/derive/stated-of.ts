import type { Compendium, Entry } from '../core/compendium.ts';
import { parseRef, type Ref } from '../core/ref.ts';

/** A relation that another work states of an entry: by which work, and the place it names. */
export interface Stated {
  by: Entry;
  relation: NonNullable<Entry['relations']>[number];
  ref: Ref;
}

const known = new WeakMap<Compendium['entries'], Map<string, Stated[]>>();

/**
 * What other works state of an entry, in the order of the record. A record does not change once it is read; asked for
 * every entry, it is gone through once.
 */
export function statedOf(c: Compendium, entry: string): readonly Stated[] {
  let index = known.get(c.entries);
  if (!index) {
    index = new Map();
    for (const by of c.entries.values())
      for (const relation of by.relations ?? []) {
        const ref = parseRef(relation.to);
        if (ref) index.set(ref.entry, [...(index.get(ref.entry) ?? []), { by, relation, ref }]);
      }
    known.set(c.entries, index);
  }
  return index.get(entry) ?? [];
}
