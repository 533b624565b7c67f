import { citationOf, type Brief, type BriefItem } from '../../core/brief.ts';
import { plain } from '../../core/run.ts';
import { csvOf, type Column } from '../csv.ts';

const COLUMNS: Column<BriefItem>[] = [
  ['kind', ({ part }) => part.kind],
  ['jurisdiction', ({ part }) => part.jurisdiction],
  ['cited', ({ part }) => part.cited],
  ['title', ({ part }) => part.title],
  ['answer', ({ part }) => part.says],
  ['text', ({ part }) => part.text],
  ['clocks_and_sums', ({ part }) => part.clocks.map(plain)],
  ['facts', ({ part }) => part.facts.map(([label, value]) => `${label}: ${plain(value)}`)],
  ['status', ({ part }) => part.status],
  ['checked', ({ part }) => part.checked],
  ['note', ({ note }) => note || undefined],
  ['citation', ({ part }) => citationOf(part)],
  ['url', ({ url }) => url],
];

/** A brief as a table, a row an item, in the reader’s order. */
export function briefCsv(brief: Brief): string {
  return csvOf(COLUMNS, brief.items);
}
