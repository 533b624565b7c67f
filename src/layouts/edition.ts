import pkg from '../../package.json' with { type: 'json' };
import type { Edition } from '../exports/edition.ts';
import { file } from './href.ts';

/** The edition this build publishes: the version of the data, the date of the record, and the address of the site. */
export function edition(today: string): Edition {
  return { version: pkg.version, generated: today, site: new URL(file('/'), import.meta.env.SITE).href };
}
