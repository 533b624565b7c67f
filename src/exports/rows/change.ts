import { z } from 'zod';
import { Change } from '../../core/change.ts';
import type { Compendium } from '../../core/compendium.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { fileId, rowIds, url } from './id.ts';

export const ChangeRow = z.strictObject({
  id: fileId('changes', '2024-07-01-in-trafficking-offence'),
  ...Change.pick({ on: true, kind: true, places: true, title: true, says: true }).shape,
  rests: rowIds('Where the change stands.'),
  questions: Change.shape.questions,
  url,
});
export type ChangeRow = z.infer<typeof ChangeRow>;

/** Newest first. */
export function changeRows(c: Compendium, edition: Edition): ChangeRow[] {
  return c.changes.map((x) => ({
    id: `changes/${x.id}`,
    on: x.on,
    kind: x.kind,
    places: x.places,
    title: x.title,
    says: x.says,
    rests: cited(c, x.rests),
    questions: x.questions,
    url: addressOf(edition, `/changes/#${x.id}`),
  }));
}
