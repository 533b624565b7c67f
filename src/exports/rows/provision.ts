import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { IsoDate } from '../../core/date.ts';
import { field } from '../../core/field.ts';
import { Provision } from '../../core/provision.ts';
import { provisionPath } from '../../derive/address.ts';
import { readOn } from '../../derive/evidence.ts';
import { addressOf, type Edition } from '../edition.ts';
import { entryId, jurisdiction, RowId, url } from './id.ts';
import { readings, seen } from './seen.ts';

export const ProvisionRow = z.strictObject({
  id: field(RowId, 'Id: its instrument or case, and its anchor there.', 'in/itpa-1956#s-17-4', 's 17(4)'),
  instrument: entryId.meta({ description: 'Id of the instrument or case it stands in.' }),
  jurisdiction,
  ...Provision.pick({
    pin: true,
    heading: true,
    summary: true,
    themes: true,
    stages: true,
    who: true,
    effect: true,
    bearer: true,
    limit: true,
    penalty: true,
    amount: true,
    papers: true,
    evidence: true,
  }).shape,
  seen,
  on: field(IsoDate.optional(), 'Date of reading: its own, else the latest of what was read.', '2026-05-18', 'May'),
  url,
});
export type ProvisionRow = z.infer<typeof ProvisionRow>;

export function provisionRows(c: Compendium, edition: Edition): ProvisionRow[] {
  return [...c.entries.values()].flatMap((e) =>
    e.placed.map((p) => ({
      id: p.ref,
      instrument: e.id,
      jurisdiction: e.jurisdiction,
      pin: p.pin,
      heading: p.heading,
      summary: p.summary,
      themes: p.themes,
      stages: p.stages,
      who: p.who,
      effect: p.effect,
      bearer: p.bearer,
      limit: p.limit,
      penalty: p.penalty,
      amount: p.amount,
      papers: p.papers,
      evidence: p.evidence,
      seen: readings(e.sources, p.seen),
      on: p.evidence === 'not-verified' ? undefined : readOn(e, p),
      url: addressOf(edition, provisionPath(e, p)),
    })),
  );
}
