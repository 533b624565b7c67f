import type { Compendium, Entry, Placed } from '../core/compendium.ts';
import { covers, type Pin } from '../core/pin.ts';
import { nearest } from '../core/problem.ts';
import type { Ref } from '../core/ref.ts';
import { idOf } from '../core/id.ts';
import { moves } from './moved.ts';

/** What a citation lands on: an entry, and the provisions at, around or inside the place it names (none for the whole work). */
export interface Landing { entry: Entry; provisions: Placed[] }

/**
 * Lands a citation. A pin lands where a provision is at that place; failing that, where one takes it in
 * (`s 17(4)(a)` on `s 17(4)`); failing that, on all that stand inside it (`s 17` on `s 17(1)`, `s 17(4)` …).
 */
export function land(c: Compendium, ref: Ref): Landing | undefined {
  const entry = c.entries.get(ref.entry);
  const pin = ref.pin;
  if (!entry) return undefined;
  if (!pin) return { entry, provisions: [] };
  const known = landings.get(entry) ?? new Map<string, Placed[]>();
  landings.set(entry, known);
  const provisions = known.get(ref.text) ?? provisionsAt(entry, pin);
  known.set(ref.text, provisions);
  return provisions.length > 0 ? { entry, provisions } : undefined;
}

// Checks, pages and exports land the same citations again and again; an entry does not change once it is read.
const landings = new WeakMap<Entry, Map<string, Placed[]>>();

function provisionsAt(entry: Entry, pin: Pin): Placed[] {
  const same = entry.placed.filter((p) => p.pins.some((own) => covers(own, pin) && covers(pin, own)));
  if (same.length > 0) return same;
  const around = entry.placed.filter((p) => p.pins.some((own) => covers(own, pin)));
  if (around.length > 0) return around;
  return entry.placed.filter((p) => p.pins.some((own) => covers(pin, own)));
}

/** Why a citation does not land, and the nearest thing that would. */
export function whyNot(c: Compendium, ref: Ref): { says: string; fix: string } {
  const entry = c.entries.get(ref.entry);
  const place = ref.text.slice(ref.text.indexOf('#') + 1);
  const went = moves(c).find(({ from }) => from === idOf(ref.text));
  if (went && ref.pin) return { says: `${ref.entry} has no provision at ${place} any more`, fix: went.to.includes('#') ? `write ${went.written.to}` : 'there is no such provision: cite what says it, or leave the citation out' };
  if (!entry) {
    const moved = c.moved.get(ref.entry);
    if (moved) return { says: `${ref.entry} is not in the record: it moved`, fix: `write ${moved}${ref.text.slice(ref.entry.length)}` };
    const near = nearest(ref.entry, c.entries.keys());
    return { says: `${ref.entry} is not in the record`, fix: near ? `did you mean ${near}?` : 'add the entry, or cite one that is there' };
  }
  const pins = entry.placed.flatMap((p) => [p.pin].flat());
  const near = nearest(place, pins);
  return { says: `${ref.entry} has no provision at ${place}`, fix: near ? `did you mean ${ref.entry}#${near}?` : `its provisions: ${pins.slice(0, 12).join('; ')}${pins.length > 12 ? ' …' : ''}` };
}
