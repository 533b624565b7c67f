import type { Compendium } from '../core/compendium.ts';
import { asOf } from '../derive/as-of.ts';

/** What the compendium is called where it is cited. */
export const TITLE = 'Rehabilitation and Reintegration Law: Bangladesh · India';
/** SPDX id of the licence the data are given under. */
export const LICENCE = 'CC-BY-4.0';

/** What a published file says of itself: version of the data, date of the record, and the site its addresses are on. */
export interface Edition {
  version: string;
  generated: string;
  site: string;
}

/** The edition of a record. Its date is the record’s, not the build’s, so that the same record gives the same bytes. */
export function editionOf(c: Compendium, version: string, site: string): Edition {
  return { version, generated: asOf(c), site };
}

/** The full address of a path of the site. What is not ASCII (`#s-46ক`) is percent-encoded, as addresses are. */
export function addressOf({ site }: Pick<Edition, 'site'>, path: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}
