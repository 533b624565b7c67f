import { z } from 'zod';
import { IsoDate } from './date.ts';
import { Event } from './event.ts';
import { field } from './field.ts';
import { Provision } from './provision.ts';
import { Relation } from './relation.ts';
import { SOURCE_KEY, Sources } from './source.ts';
import { EVIDENCE, FORCES, KINDS } from './vocabulary.ts';

const text = z.string().min(3);
const Party = z.string().regex(/^[a-z]{2}$/);

/** How the thing works in fact: dated, sourced, kept apart from what the law says. */
export const Practice = z.strictObject({
  note: field(z.string().min(20), 'What was found, in our own words.', 'Of 100 applications filed in the district in 2019, 12 were decided within a year.', 'slow'),
  on: field(IsoDate.optional(), 'When it was so.', '2019', 'recently'),
  source: field(z.string().regex(SOURCE_KEY).optional(), 'Key of the source.', 'nalsa-report', 'a report'),
});
export type Practice = z.infer<typeof Practice>;

export const PARTICIPATION = ['party', 'signed', 'not-party'] as const;
/** A state’s standing under a treaty. */
export const Participation = z.strictObject({
  status: field(z.enum(PARTICIPATION), 'Party, signed only, or neither.', 'party', 'yes'),
  signed: field(IsoDate.optional(), 'Date of signature.', '2002-12-12', '12/12/2002'),
  bound: field(IsoDate.optional(), 'Date of ratification, accession or acceptance.', '2011-05-05', 'May 2011'),
  act: field(text.optional(), 'The act of joining.', 'ratification', ''),
  reservations: field(text.optional(), 'Reservations and declarations, in our own words.', 'not bound by article 15(2)', ''),
  note: field(text.optional(), 'Anything else a reader must know.', 'date taken from the depositary list of 2015', ''),
  evidence: field(z.enum(EVIDENCE), 'How it was checked.', 'primary', 'sure'),
  seen: field(z.array(z.string().regex(SOURCE_KEY)).min(1).optional(), 'Keys of the sources read.', ['un-treaties'], ['UN']),
});
export type Participation = z.infer<typeof Participation>;

const shared = {
  title: field(text, 'Full title in English, without a survivor’s or party’s name where the case is about a sexual offence.', 'Immoral Traffic (Prevention) Act, 1956', ''),
  short: field(text.optional(), 'Short title used in citations.', 'ITPA', ''),
  titleOriginal: field(z.record(z.string().regex(/^[a-z]{2}$/), text).optional(), 'Title in the language of the text, by language code.', { hi: 'अनैतिक व्यापार (निवारण) अधिनियम, 1956' }, { Hindi: 'x' }),
  aliases: field(z.array(z.string().min(2)).min(1).optional(), 'Other names people search by: romanised, everyday, old, Bangla and Hindi.', ['SITA', 'PITA'], []),
  number: field(text.optional(), 'Official number, or citation in the reports.', 'Act 104 of 1956', 104),
  summary: field(z.string().min(40), 'What it is and does, in one to three plain sentences.', 'Punishes those who run and profit from brothels and lets a magistrate place a rescued person in a protective home.', 'An Act.'),
  events: field(z.array(Event), 'What happened to it, by date.', [{ on: '1958-05-01', what: 'commenced' }], '1958'),
  relations: field(z.array(Relation).min(1).optional(), 'What it does to other works.', [{ does: 'implements', to: 'intl/traffic-1949' }], []),
  force: field(z.strictObject({ is: z.enum(FORCES), because: z.string().min(10), source: z.string().regex(SOURCE_KEY).optional() }).optional(), 'Legal force where the events cannot tell it and judgement is needed; shown in public.', { is: 'unclear', because: 'no text confirms the scheme after March 2026' }, { is: 'unclear' }),
  note: field(z.string().min(10).optional(), 'What a reader must know about its status.', 'Reports date the order 22 May; its text was not read.', ''),
  sources: field(Sources, 'Where it was read.', { 'india-code': { publisher: 'India Code', what: 'consolidated text', official: true, url: 'https://www.indiacode.nic.in/', seen: '2026-05-18' } }, []),
  provisions: field(z.array(Provision), 'Its rules that matter here.', [], {}),
  practice: field(z.array(Practice).min(1).optional(), 'How it works in fact.', [{ note: 'No award was made in three years, says the report.' }], []),
  gaps: field(z.array(z.string().min(5)).min(1).optional(), 'What could not be found or verified; listed in public.', ['whether it was appealed'], []),
  verified: field(z.strictObject({ on: IsoDate, how: z.string().min(5) }), 'When the entry was last checked, and how.', { on: '2026-11-24', how: 'against the India Code copy of 18 May 2026' }, '2026-11-24'),
};

/** A written norm. Its path is its identity: `content/instruments/in/itpa-1956.mdx` is `in/itpa-1956`. */
export const Instrument = z.strictObject({
  kind: field(z.enum(KINDS), 'What kind of norm.', 'act', 'law'),
  issuer: field(text.optional(), 'Who made it.', 'Parliament of India', ''),
  parties: field(z.array(Party).min(1).optional(), 'States that made a bilateral instrument.', ['bd', 'in'], []),
  participation: field(z.record(Party, Participation).optional(), 'For a treaty: each country’s standing.', { in: { status: 'party', evidence: 'primary' } }, []),
  ...shared,
});
export type Instrument = z.infer<typeof Instrument>;

/** A decision of a court. No name of a party who is or may be a survivor, in path or text. */
export const Case = z.strictObject({
  court: field(text, 'The court.', 'Bombay High Court', ''),
  ...shared,
});
export type Case = z.infer<typeof Case>;
