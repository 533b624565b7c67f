import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Case } from '../../core/instrument.ts';
import type { Edition } from '../edition.ts';
import { closing, closingOf, opening, openingOf } from './entry.ts';
import { entryId, jurisdiction } from './id.ts';

export const CaseRow = z.strictObject({ id: entryId, jurisdiction, court: Case.shape.court, ...opening, ...closing });
export type CaseRow = z.infer<typeof CaseRow>;

export function caseRows(c: Compendium, edition: Edition): CaseRow[] {
  return [...c.entries.values()].flatMap((e) =>
    e.genus === 'case'
      ? [{ id: e.id, jurisdiction: e.jurisdiction, court: e.court, ...openingOf(e), ...closingOf(c, e, edition) }]
      : [],
  );
}
