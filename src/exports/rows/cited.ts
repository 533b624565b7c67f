import type { Compendium } from '../../core/compendium.ts';
import { parseRef } from '../../core/ref.ts';
import { land } from '../../derive/resolve.ts';

/**
 * Citations as row ids: every provision each lands on, or the entry where it cites the whole work; each once.
 * @throws where one does not land; the check refuses such a record before anything is exported
 */
export function cited(c: Compendium, texts: readonly string[]): string[] {
  const ids = texts.flatMap((text) => {
    const ref = parseRef(text);
    const landing = ref && land(c, ref);
    if (!landing) throw new Error(`${text} does not land`);
    return landing.provisions.length > 0 ? landing.provisions.map((p) => p.ref) : [landing.entry.id];
  });
  return [...new Set(ids)];
}
