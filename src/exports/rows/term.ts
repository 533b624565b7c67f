import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Term } from '../../core/term.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { fileId, rowIds, url } from './id.ts';

const Definition = z.strictObject({
  at: rowIds('Where it is defined.'),
  says: field(z.string(), 'The definition, in our own words.', 'a licensed place other than a jail', 1),
});

export const TermRow = z.strictObject({
  id: fileId('glossary', 'safe-home'),
  ...Term.pick({ term: true, romanised: true, says: true }).shape,
  defined: field(
    z.array(Definition).optional(),
    'Each Act’s own definition.',
    [{ at: ['in/itpa-1956#s-2-g'], says: 'an institution licensed under section 21' }],
    ['in/itpa-1956#s-2-g'],
  ),
  see: field(z.array(z.string()).optional(), 'Ids of terms to look at with it.', ['glossary/shelter'], 'shelter'),
  url,
});
export type TermRow = z.infer<typeof TermRow>;

export function termRows(c: Compendium, edition: Edition): TermRow[] {
  return [...c.terms.values()].map((t) => ({
    id: `glossary/${t.id}`,
    term: t.term,
    romanised: t.romanised,
    says: t.says,
    defined: t.defined?.map(({ at, says }) => ({ at: cited(c, [at]), says })),
    see: t.see?.map((id) => `glossary/${id}`),
    url: addressOf(edition, `/glossary/#${t.id}`),
  }));
}
