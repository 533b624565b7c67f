import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { IsoDate } from '../../core/date.ts';
import { field } from '../../core/field.ts';
import { practiceNotes } from '../../derive/practice.ts';
import { addressOf, type Edition } from '../edition.ts';
import { jurisdiction, url } from './id.ts';

const Read = z.strictObject({
  name: field(z.string(), 'Who publishes it.', 'Example Legal Aid', 1),
  url: field(z.string().optional(), 'Its address.', 'https://example.org/study', 1),
});

/** How a rule works in fact, apart from what the law says. */
export const PracticeRow = z.strictObject({
  id: field(
    z.string().regex(/^\S+:practice-\d+$/),
    'Id: the entry or answer it is noted at, and its number there.',
    'in/itpa-1956:practice-1',
    'in/itpa-1956',
  ),
  about: field(z.string().regex(/^[a-z-]+[/:]\S+$/), 'Id of that entry or answer.', 'in/itpa-1956', 'ITPA'),
  jurisdiction,
  on: field(IsoDate.optional(), 'When it was so.', '2019', 'then'),
  note: field(z.string().min(10), 'What was found.', 'Stays of four years were found in 2019.', ''),
  read: field(Read.optional(), 'Where it was read.', { name: 'Example Legal Aid' }, 'Example Legal Aid'),
  url,
});
export type PracticeRow = z.infer<typeof PracticeRow>;

/** Newest first, undated notes last. */
export function practiceRows(c: Compendium, edition: Edition): PracticeRow[] {
  return practiceNotes(c).map((n) => ({
    id: n.id,
    about: n.about,
    jurisdiction: n.jurisdiction,
    on: n.on,
    note: n.note,
    read: n.source,
    url: addressOf(edition, n.at.path),
  }));
}
