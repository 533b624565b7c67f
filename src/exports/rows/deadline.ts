import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Amount, Limit, Penalty, Provision } from '../../core/provision.ts';
import { provisionPath } from '../../derive/address.ts';
import { deadlines, type Deadline } from '../../derive/deadlines.ts';
import { plainAmount, plainLimit, plainPenalty } from '../../derive/plain.ts';
import { addressOf, type Edition } from '../edition.ts';
import { entryId, jurisdiction, RowId, url } from './id.ts';

const { pin, heading, stages, who, bearer, evidence } = Provision.shape;

/** A clock, a punishment or a sum: one a row, whatever provision it stands in. */
export const DeadlineRow = z.strictObject({
  id: field(
    z.string().regex(/^[^\s#()]+#[^\s#()]+:(limit|penalty|amount)-\d+$/),
    'Id: its provision, its kind and its number there.',
    'in/itpa-1956#s-17-4:limit-1',
    'in/itpa-1956#s-17-4',
  ),
  provision: field(RowId, 'Id of the provision in provisions.json.', 'in/itpa-1956#s-17-4', 's 17(4)'),
  instrument: entryId.meta({ description: 'Id of the instrument or case it stands in.' }),
  jurisdiction,
  kind: field(z.enum(['limit', 'penalty', 'amount']), 'A clock, a punishment or a sum.', 'limit', 'deadline'),
  pin,
  heading,
  stages,
  who,
  bearer,
  says: field(z.string().min(3), 'It in plain words.', 'at most 24 hours: bring her before a magistrate', ''),
  days: field(
    z.number().nonnegative().optional(),
    'For a clock: about how many days it is, to sort by and for nothing else.',
    1,
    '1 day',
  ),
  limit: field(Limit.optional(), 'The clock.', { value: 24, unit: 'hours', to: 'bring her to court' }, '24 hours'),
  penalty: field(Penalty.optional(), 'The punishment.', { imprisonment: { max: 3, unit: 'years' } }, '3 years'),
  amount: field(Amount.optional(), 'The sum.', { max: 500000, currency: 'INR', for: 'rape' }, 500000),
  evidence,
  url,
});
export type DeadlineRow = z.infer<typeof DeadlineRow>;

function factOf(d: Deadline): Pick<DeadlineRow, 'says' | 'days' | 'limit' | 'penalty' | 'amount'> {
  if (d.kind === 'limit') return { says: plainLimit(d.fact), days: Math.round(d.days * 100) / 100, limit: d.fact };
  if (d.kind === 'penalty') return { says: plainPenalty(d.fact), penalty: d.fact };
  return { says: plainAmount(d.fact), amount: d.fact };
}

/** Of law that is not dead. */
export function deadlineRows(c: Compendium, edition: Edition): DeadlineRow[] {
  return deadlines(c).map((d) => ({
    id: d.id,
    provision: d.p.ref,
    instrument: d.entry.id,
    jurisdiction: d.entry.jurisdiction,
    kind: d.kind,
    pin: d.p.pin,
    heading: d.p.heading,
    stages: d.p.stages,
    who: d.p.who,
    bearer: d.p.bearer,
    ...factOf(d),
    evidence: d.p.evidence,
    url: addressOf(edition, provisionPath(d.entry, d.p)),
  }));
}
