import type { Compendium, Entry } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';
import { RELATIONS, type Predicate } from '../core/vocabulary.ts';
import { statedOf } from './stated-of.ts';

/** A relation as one end of it reads: `label` in the direction of this entry, and the other end. */
export interface Tie { predicate: Predicate; inverse: boolean; other: Entry; at?: string; pin?: string; note?: string; on?: string }

/** All relations of an entry, those it states and those stated of it, in the order of the vocabulary. */
export function tiesOf(c: Compendium, entry: Entry): Tie[] {
  const own = (entry.relations ?? []).flatMap((r): Tie[] => {
    const ref = parseRef(r.to);
    const other = ref && c.entries.get(ref.entry);
    return other ? [{ predicate: r.does, inverse: false, other, ...(ref.pin ? { at: ref.text.split('#')[1] ?? '' } : {}), ...(r.pin ? { pin: r.pin } : {}), ...(r.note ? { note: r.note } : {}), ...(r.on ? { on: r.on } : {}) }] : [];
  });
  const others = statedOf(c, entry.id).map(({ by: other, relation: r, ref }): Tie => ({ predicate: r.does, inverse: true, other, ...(ref.pin ? { at: ref.text.split('#')[1] ?? '' } : {}), ...(r.pin ? { pin: r.pin } : {}), ...(r.note ? { note: r.note } : {}), ...(r.on ? { on: r.on } : {}) }));
  const rank = Object.keys(RELATIONS);
  return [...own, ...others].sort((a, b) => rank.indexOf(a.predicate) - rank.indexOf(b.predicate) || Number(a.inverse) - Number(b.inverse));
}
