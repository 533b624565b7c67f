import type { Compendium, Entry } from '../core/compendium.ts';
import { idOf } from '../core/id.ts';

/** One line of `content/moved.yaml`: the old id and the one it goes on meaning, each in its one form. */
export interface Move {
  from: string;
  to: string;
  /** The same as they are written. */
  written: { from: string; to: string };
}

/** What moved.yaml says, in its order. */
export function moves(c: Pick<Compendium, 'moved'>): Move[] {
  return [...c.moved].flatMap(([from, to]): Move[] => {
    const [old, now] = [idOf(from), idOf(to)];
    return old && now ? [{ from: old, to: now, written: { from, to } }] : [];
  });
}

/**
 * The anchors of a law’s provisions that stand elsewhere now or were withdrawn, under the anchor of the provision that
 * each leads to. Those that lead to none of this law are under the empty text.
 */
export function oldAnchors(c: Pick<Compendium, 'moved'>, entry: Pick<Entry, 'id'>): Map<string, string[]> {
  const own = `${entry.id}#`;
  const found = new Map<string, string[]>();
  for (const { from, to } of moves({ moved: new Map([...c.moved].filter(([from]) => from.startsWith(own))) })) {
    const at = to.startsWith(own) ? to.slice(own.length) : '';
    found.set(at, [...(found.get(at) ?? []), from.slice(own.length)]);
  }
  return found;
}
