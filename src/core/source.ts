import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { WebAddress } from './web.ts';

export const SOURCE_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where a text or an account of it was read. Declared once in an entry and named by key from its provisions. */
export const Source = z.strictObject({
  url: field(WebAddress.optional(), 'Its address.', 'https://www.indiacode.nic.in/handle/123456789/19243', 'indiacode.nic.in'),
  withheld: field(z.string().min(10).optional(), 'Why no address is given, where one is known and not shown.', 'the address carries a party’s name', ''),
  publisher: field(z.string().min(2), 'Who publishes it.', 'India Code', ''),
  what: field(z.string().min(3), 'What it is and, for a copy, of what.', 'consolidated text, section by section', ''),
  official: field(z.boolean(), 'Whether the issuer itself (or its gazette or law site) publishes it.', true, 'yes'),
  language: field(z.string().regex(/^[a-z]{2}$/).optional(), 'ISO 639-1 code of its language where it is not English.', 'bn', 'Bangla'),
  seen: field(IsoDate.optional(), 'Date it was read, or of the copy that was read. Left out: known of, not read.', '2026-05-18', '18 May 2026'),
  archived: field(WebAddress.optional(), 'An archived copy.', 'https://web.archive.org/web/2026/https://example.org/', 'archive'),
});
export type Source = z.infer<typeof Source>;

/** Sources of one entry, by key. */
export const Sources = z.record(z.string().regex(SOURCE_KEY, 'name a source with lower-case letters, digits and hyphens'), Source);
