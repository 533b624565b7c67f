import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Standard, VERDICTS } from '../../core/standard.ts';
import { COUNTRIES } from '../../derive/situations.ts';
import { verdictOn } from '../../derive/verdict.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { jurisdiction, rowIds, url } from './id.ts';

const Verdict = z.strictObject({
  jurisdiction,
  is: field(z.enum(VERDICTS), 'How far its law meets the standard.', 'partly', 'half'),
  derived: field(z.enum(VERDICTS), 'What follows from the answers alone.', 'partly', 'half'),
  because: field(z.string().optional(), 'Why a person departed from that.', 'no question tests homes for adults', 1),
});

export const StandardRow = z.strictObject({
  id: field(z.string().regex(/^[a-z0-9-]+$/), 'Id: the name of its file.', 'safety-on-arrival', 'Safety on arrival'),
  ...Standard.pick({ order: true, title: true, statement: true, because: true }).shape,
  sources: rowIds('The standards it is drawn from.'),
  tests: Standard.shape.tests,
  verdicts: field(
    z.array(Verdict),
    'How far each country’s law meets it, derived from the answers unless a reason is given. Not a score.',
    [{ jurisdiction: 'in', is: 'partly', derived: 'partly' }],
    { in: 'partly' },
  ),
  url,
});
export type StandardRow = z.infer<typeof StandardRow>;

export function standardRows(c: Compendium, edition: Edition): StandardRow[] {
  return c.standards.map((s) => ({
    id: s.id,
    order: s.order,
    title: s.title,
    statement: s.statement,
    because: s.because,
    sources: cited(c, s.sources),
    tests: s.tests,
    verdicts: COUNTRIES.map((j) => {
      const { is, derived, because } = verdictOn(c, s, j);
      return { jurisdiction: j, is, derived, because };
    }),
    url: addressOf(edition, `/standards/#${s.id}`),
  }));
}
