import { z } from 'zod';
import { Jurisdiction, JURISDICTION_ID } from '../core/jurisdiction.ts';
import { EntryId } from '../core/ref.ts';

export const Jurisdictions = z.record(z.string().regex(JURISDICTION_ID, 'a jurisdiction is intl, bd, in or a state such as in-wb'), Jurisdiction);
/** Old entry id to new one: a renamed entry keeps its old address alive. */
export const Moved = z.record(EntryId, EntryId);
