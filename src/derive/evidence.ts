import type { AnswerRow, Compendium, Entry } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';
import { weakest, type Evidence } from '../core/vocabulary.ts';
import { land } from './resolve.ts';

/** How a whole work was checked: as weakly as its weakest provision; not verified where it has none. */
export function evidenceOfEntry(entry: Entry): Evidence {
  return weakest(entry.placed.map((p) => p.evidence));
}

/** An answer’s grade: the weakest evidence it rests on. Where a pin takes in several provisions, those nobody read do not count against those that were. */
export function evidenceOf(c: Compendium, answer: Pick<AnswerRow, 'rests'>): Evidence {
  return weakest(answer.rests.map((text) => {
    const ref = parseRef(text);
    const landing = ref && land(c, ref);
    if (!landing) return 'not-verified';
    if (landing.provisions.length === 0) return evidenceOfEntry(landing.entry);
    const read = landing.provisions.filter((p) => p.evidence !== 'not-verified');
    return weakest((read.length > 0 ? read : landing.provisions).map((p) => p.evidence));
  }));
}

/** The day a provision was read: its own, else the latest of its sources’. */
export function readOn(entry: Entry, p: Entry['placed'][number]): string | undefined {
  return p.on ?? p.seen?.map((key) => entry.sources[key]?.seen).filter((day): day is string => day !== undefined).sort().at(-1);
}
