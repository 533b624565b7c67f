import { z } from 'zod';
import { field } from './field.ts';
import { Names } from './lang.ts';
import { WebAddress } from './web.ts';

export const JURISDICTION_ID = /^(intl|[a-z]{2}(-[a-z]{2})?)$/;

/** A legal order: a country, a state within one, or `intl` for what binds between states. */
export const Jurisdiction = z.strictObject({
  name: field(Names, 'Its name, English and where known Bangla and Hindi.', { en: 'India', hi: 'भारत' }, { hi: 'भारत' }),
  code: field(z.string().regex(/^[A-Z]{2,4}(-[A-Z]{2})?$/), 'The code shown in a frame beside its entries.', 'IN-WB', 'wb'),
  within: field(z.string().regex(/^[a-z]{2}$/).optional(), 'The country a state belongs to.', 'in', 'India'),
  currency: field(z.string().regex(/^[A-Z]{3}$/).optional(), 'ISO 4217 code of sums in its laws.', 'BDT', 'taka'),
  citation: field(z.string().optional(), 'How its laws are cited, in a sentence.', 'Act number of year', 1),
  laws: field(z.array(z.strictObject({ name: z.string(), url: WebAddress })).optional(), 'Where its law is officially published.', [{ name: 'India Code', url: 'https://www.indiacode.nic.in/' }], ['India Code']),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;
