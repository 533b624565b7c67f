import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Jurisdiction } from '../../core/jurisdiction.ts';
import { jurisdiction } from './id.ts';

export const JurisdictionRow = z.strictObject({ id: jurisdiction, ...Jurisdiction.shape });
export type JurisdictionRow = z.infer<typeof JurisdictionRow>;

export function jurisdictionRows(c: Compendium): JurisdictionRow[] {
  return [...c.jurisdictions.values()].map(({ id, ...rest }) => ({ id, ...rest }));
}
