import { biblatex } from './biblatex.ts';
import { csl } from './csl.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';

/** The formats a reference is given in, by the end of the file’s name: its media type, and many references as one file. */
export const FORMATS = {
  ris: { type: 'application/x-research-info-systems', write: (list) => list.map((r) => ris(r)).join('\r\n') },
  bib: { type: 'application/x-bibtex', write: (list) => list.map(biblatex).join('\n') },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (list) => `${JSON.stringify(list.map(csl), null, 1)}\n`,
  },
} as const satisfies Record<string, { type: string; write: (list: readonly Reference[]) => string }>;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** Where the reference of a page stands, for the page’s path: `/instruments/in/itpa-1956/` → `/instruments/in/itpa-1956.ris`. */
export const referencePath = (page: string, format: Format): string => `${page.replace(/\/$/, '')}.${format}`;
