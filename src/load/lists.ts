import { z } from 'zod';
import { ID_SHAPE, idOf } from '../core/id.ts';
import { Jurisdiction, JURISDICTION_ID } from '../core/jurisdiction.ts';

export const Jurisdictions = z.record(
  z.string().regex(JURISDICTION_ID, 'a jurisdiction is intl, bd, in or a state such as in-wb'),
  Jurisdiction,
);

const SHAPE =
  'name an entry as jurisdiction/slug, a provision as jurisdiction/slug#pin, or a file by its folder: questions/shelter.adult-consent, pathways/child-found-in-india';
const Id = z
  .string()
  .regex(ID_SHAPE, { error: SHAPE, abort: true })
  .refine(
    (text) => idOf(text) !== undefined,
    'not a citation: write jurisdiction/slug#pin, for example in/itpa-1956#s 17(4)',
  );
/** Old id to new one. */
export const Moved = z.record(Id, Id).meta({
  description:
    'Each id that was published and went, and the id that it goes on meaning. A provision that there never was leads to its law. A line stays for good.',
  examples: [{ 'bd/pshta-2012#s 39(3)': 'bd/pshta-2012#s 39(4)' }],
});
