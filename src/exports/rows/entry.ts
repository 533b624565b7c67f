import { z } from 'zod';
import type { Compendium, Entry } from '../../core/compendium.ts';
import { IsoDate } from '../../core/date.ts';
import { Event } from '../../core/event.ts';
import { field } from '../../core/field.ts';
import { Instrument } from '../../core/instrument.ts';
import { Relation } from '../../core/relation.ts';
import { FORCES } from '../../core/vocabulary.ts';
import { entryPath } from '../../derive/address.ts';
import { aknOf } from '../../derive/akn.ts';
import { forceOf } from '../../derive/force.ts';
import { oscola } from '../cite/plain.ts';
import { referenceOf } from '../cite/reference.ts';
import { addressOf, type Edition } from '../edition.ts';
import { cited } from './cited.ts';
import { rowIds, url } from './id.ts';

const Force = z.strictObject({
  is: field(z.enum(FORCES), 'Legal force.', 'repealed', 'dead'),
  since: field(IsoDate.optional(), 'Since when.', '2026-01-06', '6 January'),
  by: rowIds('What made it so, where another work did.').optional(),
  because: field(z.string().optional(), 'Why, where it is a judgement of ours.', 'no text confirms it after March', 1),
});
const EventRow = z.strictObject({ ...Event.shape, by: rowIds('What did it, where it is in the record.').optional() });
const RelationRow = z.strictObject({ ...Relation.shape, to: rowIds('The work, or the provisions, it is done to.') });

/** What laws and judgments have in common, before and after the fields that only one of them has. */
export const opening = Instrument.pick({
  title: true,
  short: true,
  titleOriginal: true,
  aliases: true,
  number: true,
}).shape;
export const closing = {
  ...Instrument.pick({ summary: true, note: true }).shape,
  force: field(Force, 'Legal force on the date of the record, derived.', { is: 'in-force' }, 'in-force'),
  events: field(z.array(EventRow), 'What happened to it.', [{ on: '1958-05-01', what: 'commenced' }], '1958'),
  relations: field(
    z.array(RelationRow),
    'What it does to other works. The other end is derived by turning these round.',
    [{ does: 'repeals', to: ['bd/pshta-2012'] }],
    [{ does: 'repeals', to: 'bd/pshta-2012' }],
  ),
  ...Instrument.pick({ practice: true, gaps: true, sources: true, verified: true }).shape,
  akn: field(
    z.string().startsWith('/akn/').optional(),
    'Its Akoma Ntoso address, where its number tells it.',
    '/akn/in/act/1956/104',
    'act/1956/104',
  ),
  cite: field(
    z.string(),
    'How to cite it, in the manner of OSCOLA; a place in it goes to the end.',
    'Immoral Traffic (Prevention) Act 1956 (India)',
    [],
  ),
  provisions: field(z.int().nonnegative(), 'How many rows of provisions.json belong to it.', 12, []),
  url,
};

/** What the rows of laws and of judgments have in common. */
export type EntryRow = { id: string; jurisdiction: string } & z.infer<z.ZodObject<typeof opening & typeof closing>>;

export function openingOf(e: Entry) {
  return { title: e.title, short: e.short, titleOriginal: e.titleOriginal, aliases: e.aliases, number: e.number };
}

export function closingOf(c: Compendium, e: Entry, edition: Edition) {
  const force = forceOf(c, e, edition.generated);
  return {
    summary: e.summary,
    note: e.note,
    force: {
      is: force.is,
      since: force.since,
      by: force.by ? cited(c, [force.by]) : undefined,
      because: force.because,
    },
    events: e.events.map(({ by, ...event }) => ({ ...event, by: by ? cited(c, [by]) : undefined })),
    relations: (e.relations ?? []).map(({ does, to, ...rest }) => ({ does, to: cited(c, [to]), ...rest })),
    practice: e.practice,
    gaps: e.gaps,
    sources: e.sources,
    verified: e.verified,
    akn: aknOf(e),
    cite: oscola(referenceOf(c, e, edition)),
    provisions: e.placed.length,
    url: addressOf(edition, entryPath(e)),
  };
}
