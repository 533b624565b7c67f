import type { Compendium } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';

type Change = Compendium['changes'][number];

/** For each entry that the record of changes names: what changed, newest first. */
export function changesByEntry(c: Compendium): Map<string, Change[]> {
  const index = new Map<string, Change[]>();
  for (const change of c.changes) {
    for (const id of new Set(change.rests.flatMap((text) => parseRef(text)?.entry ?? []))) {
      index.set(id, [...(index.get(id) ?? []), change]);
    }
  }
  return index;
}
