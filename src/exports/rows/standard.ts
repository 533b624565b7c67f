import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Standard } from '../../core/standard.ts';
import { cited } from './cited.ts';
import { rowIds } from './id.ts';

export const StandardRow = z.strictObject({
  id: field(z.string().regex(/^[a-z0-9-]+$/), 'Id: the name of its file.', 'safety-on-arrival', 'Safety on arrival'),
  ...Standard.pick({ order: true, title: true, statement: true, because: true }).shape,
  sources: rowIds('The standards it is drawn from.'),
  tests: Standard.shape.tests,
});
export type StandardRow = z.infer<typeof StandardRow>;

export function standardRows(c: Compendium): StandardRow[] {
  return c.standards.map((s) => ({
    id: s.id,
    order: s.order,
    title: s.title,
    statement: s.statement,
    because: s.because,
    sources: cited(c, s.sources),
    tests: s.tests,
  }));
}
