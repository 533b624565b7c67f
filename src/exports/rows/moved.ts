import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { entryId } from './id.ts';

/** An entry that was renamed: its old id goes on meaning the new one. */
export const MovedRow = z.strictObject({
  from: entryId.meta({ description: 'The old id.' }),
  to: entryId.meta({ description: 'The id it has now.' }),
});
export type MovedRow = z.infer<typeof MovedRow>;

export function movedRows(c: Compendium): MovedRow[] {
  return [...c.moved].map(([from, to]) => ({ from, to }));
}
