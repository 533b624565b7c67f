import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Participation } from '../../core/instrument.ts';
import { entryPath } from '../../derive/address.ts';
import { addressOf, type Edition } from '../edition.ts';
import { entryId, jurisdiction, url } from './id.ts';
import { readings, seen } from './seen.ts';

/** One country’s standing under one treaty. */
export const TreatyRow = z.strictObject({
  id: field(
    z.string().regex(/^[a-z-]+\/[a-z0-9-]+:[a-z-]+$/),
    'Id: treaty and jurisdiction.',
    'intl/crc-1989:bd',
    'CRC',
  ),
  treaty: entryId.meta({ description: 'Id of the treaty in instruments.json.' }),
  jurisdiction,
  ...Participation.omit({ seen: true }).shape,
  seen,
  url,
});
export type TreatyRow = z.infer<typeof TreatyRow>;

export function treatyRows(c: Compendium, edition: Edition): TreatyRow[] {
  return [...c.entries.values()].flatMap((e) =>
    Object.entries((e.genus === 'instrument' && e.participation) || {}).map(([party, p]) => ({
      id: `${e.id}:${party}`,
      treaty: e.id,
      jurisdiction: party,
      status: p.status,
      signed: p.signed,
      bound: p.bound,
      act: p.act,
      reservations: p.reservations,
      note: p.note,
      evidence: p.evidence,
      seen: readings(e.sources, p.seen),
      url: addressOf(edition, entryPath(e)),
    })),
  );
}
