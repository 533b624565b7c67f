import { TITLE } from '../edition.ts';
import { dateParts } from './dates.ts';
import { attribution } from './plain.ts';
import type { Citable, Reference } from './reference.ts';

const TYPES: Record<Citable, string> = {
  statute: 'legislation',
  regulation: 'regulation',
  bill: 'bill',
  case: 'legal_case',
  treaty: 'treaty',
  document: 'document',
  page: 'webpage',
};

/** An item for citation processors (CSL-JSON): a place in it is a locator, `[@in/itpa-1956, section 17(4)]`. */
export function csl(r: Reference): Record<string, unknown> {
  const number = r.report && !r.report.reporter ? [r.report.text, r.number].filter(Boolean).join('; ') : r.number;
  const item = {
    id: r.id,
    type: TYPES[r.is],
    title: r.title,
    'title-short': r.short,
    'original-title': r.original,
    number,
    'container-title': r.is === 'page' ? TITLE : r.report?.reporter,
    volume: r.report?.volume,
    page: r.report?.page,
    authority: r.authority,
    jurisdiction: r.place,
    issued: r.date && { 'date-parts': [dateParts(r.date)] },
    version: r.version,
    URL: r.url,
    source: TITLE,
    note: r.is === 'page' ? undefined : attribution(r),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
