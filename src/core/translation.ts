import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { PinText } from './pin-text.ts';

const words = z.string().min(2);
const of = z.string().regex(/^[0-9a-f]{14}$/, 'the digest of the English it was made from: npm run check names it');

/** An entry’s words in another language. Pins name provisions and are never translated; dates and numbers are never repeated. */
export const Translation = z.strictObject({
  by: field(z.enum(['machine', 'person']), 'Who made it.', 'person', 'Google'),
  reviewed: field(IsoDate.optional(), 'When someone who reads both languages and the law reviewed it.', '2026-12-01', 'yes'),
  of: field(of, 'Digest of the English title, summary and prose it was made from.', '0a1b2c3d4e5f60', 'v1'),
  title: field(words, 'The title.', 'অনৈতিক ব্যবসা (প্রতিরোধ) আইন, ১৯৫৬', ''),
  summary: field(words, 'The summary.', 'যারা পতিতালয় চালায় তাদের শাস্তি দেয়।', ''),
  provisions: field(z.record(PinText, z.strictObject({ of, heading: words, summary: words })).optional(), 'Headings and summaries by the provision’s first pin.', {}, []),
});
export type Translation = z.infer<typeof Translation>;
