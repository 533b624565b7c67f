import type { Compendium } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';
import { STAGES, type Stage } from '../core/vocabulary.ts';
import type { Row } from './compare.ts';
import { land } from './resolve.ts';

/** The stages of a survivor's way that a question is about: those of the provisions its answers rest on. */
export function stagesOf(c: Compendium, row: Row): Stage[] {
  const named = new Set(
    row.cells
      .flatMap((cell) => cell.answer?.rests ?? [])
      .flatMap((text) => {
        const ref = parseRef(text);
        return (ref && land(c, ref)?.provisions) ?? [];
      })
      .flatMap((p) => p.stages ?? []),
  );
  return STAGES.filter((stage) => named.has(stage));
}
