import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Pathway, Step } from '../../core/pathway.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { fileId, rowIds, url } from './id.ts';

const StepRow = z.strictObject({
  ...Step.shape,
  rests: rowIds('The provisions it rests on; none where it is practice only.'),
});

export const PathwayRow = z.strictObject({
  id: fileId('pathways', 'child-found-in-india'),
  ...Pathway.pick({ order: true, title: true, says: true, who: true, places: true }).shape,
  steps: field(
    z.array(StepRow),
    'The steps, in order.',
    [
      {
        does: 'The police bring her to it.',
        place: 'in',
        stage: 'rescue',
        who: 'Police',
        rests: ['in/jja-2015#s-31-1'],
      },
    ],
    [{}],
  ),
  url,
});
export type PathwayRow = z.infer<typeof PathwayRow>;

export function pathwayRows(c: Compendium, edition: Edition): PathwayRow[] {
  return c.pathways.map((p) => ({
    id: `pathways/${p.id}`,
    order: p.order,
    title: p.title,
    says: p.says,
    who: p.who,
    places: p.places,
    steps: p.steps.map((step) => ({ ...step, rests: cited(c, step.rests) })),
    url: addressOf(edition, `/pathways/${p.id}/`),
  }));
}
