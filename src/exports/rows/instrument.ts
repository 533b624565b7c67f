import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Instrument } from '../../core/instrument.ts';
import type { Edition } from '../edition.ts';
import { closing, closingOf, opening, openingOf } from './entry.ts';
import { entryId, jurisdiction } from './id.ts';

export const InstrumentRow = z.strictObject({
  id: entryId,
  jurisdiction,
  kind: Instrument.shape.kind,
  ...opening,
  ...Instrument.pick({ issuer: true, parties: true }).shape,
  ...closing,
});
export type InstrumentRow = z.infer<typeof InstrumentRow>;

export function instrumentRows(c: Compendium, edition: Edition): InstrumentRow[] {
  return [...c.entries.values()].flatMap((e) =>
    e.genus === 'instrument'
      ? [
          {
            id: e.id,
            jurisdiction: e.jurisdiction,
            kind: e.kind,
            ...openingOf(e),
            issuer: e.issuer,
            parties: e.parties,
            ...closingOf(c, e, edition),
          },
        ]
      : [],
  );
}
