import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { kindOf } from '../../core/id.ts';
import { moves } from '../../derive/moved.ts';
import { anyId } from './id.ts';

const MOVED_FROM = [
  'instruments',
  'cases',
  'provisions',
  'questions',
  'pathways',
  'standards',
  'glossary',
  'resources',
  'changes',
] as const;

/** An id that went: it goes on meaning another. */
export const MovedRow = z.strictObject({
  from: anyId.meta({
    description:
      'The old id. Those that begin with it, such as of the provisions of a law and the answers to a question, went with it.',
  }),
  to: anyId.meta({ description: 'The id it goes on meaning; of a provision that there never was, that of its law.' }),
  table: field(z.enum(MOVED_FROM), 'The table in which the old id was.', 'provisions', 'sections'),
});
export type MovedRow = z.infer<typeof MovedRow>;

export function movedRows(c: Compendium): MovedRow[] {
  return moves(c).map(({ from, to }) => {
    const kind = kindOf(from);
    const own = (id: string): string => (kind === 'questions' || kind === 'standards' ? id.slice(kind.length + 1) : id);
    const genus = c.entries.get(to)?.genus === 'case' ? 'cases' : 'instruments';
    const table = kind === 'entry' ? genus : kind === 'provision' ? 'provisions' : kind;
    return { from: own(from), to: own(to), table };
  });
}
