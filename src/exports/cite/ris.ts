import { yearOf } from '../../core/date.ts';
import { TITLE } from '../edition.ts';
import { attribution } from './plain.ts';
import type { Citable, Reference } from './reference.ts';

/** `LEGAL` is not used for treaties: Zotero takes it for a case. */
const TYPES: Record<Citable, string> = {
  statute: 'STAT',
  regulation: 'STAT',
  bill: 'BILL',
  case: 'CASE',
  treaty: 'GEN',
  document: 'GEN',
  page: 'GEN',
};

/** `1956/12/30/`, with what is not known left empty. */
function risDate(iso: string): string {
  const [year, month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

/** A record for Zotero, EndNote and Mendeley (RIS). `pin` names a place in it, as lawyers write it. */
export function ris(r: Reference, pin?: string): string {
  const isCase = r.is === 'case';
  const law = r.is === 'statute' || r.is === 'regulation' || r.is === 'bill';
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[r.is]],
    ['ID', r.id],
    ['TI', r.title],
    ['ST', r.short],
    ['T2', law ? r.place : undefined],
    ['A2', r.report?.reporter],
    ['VL', r.report?.volume],
    ['SP', r.report?.page],
    ['M1', isCase && r.report && !r.report.reporter ? [r.report.text, r.number].filter(Boolean).join('; ') : r.number],
    ['SE', pin],
    ['PB', law ? undefined : r.is === 'page' ? TITLE : r.authority],
    ['CY', r.is === 'document' ? r.place : undefined],
    ['PY', r.date && yearOf(r.date)],
    ['DA', r.date && risDate(r.date)],
    ['ET', r.is === 'page' ? `data version ${r.version}` : undefined],
    ['UR', r.url],
    ['DB', TITLE],
    ['N1', r.is === 'page' ? undefined : `${attribution(r)}.${r.official ? ` Official source: ${r.official}` : ''}`],
    ['ER', ''],
  ];
  return fields
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
