import { csvOf, type Column } from './csv.ts';
import { plainAmount, plainLimit, plainPenalty } from '../derive/plain.ts';
import type { ProvisionRow } from './rows/provision.ts';
import type { Rows } from './tables.ts';

/** `provisions.csv`: a row for each rule, with the title and the force of the work it stands in. */
export function provisionsCsv(rows: Pick<Rows, 'provisions' | 'instruments' | 'cases'>): string {
  const works = new Map([...rows.instruments, ...rows.cases].map((e) => [e.id, e]));
  const columns: Column<ProvisionRow>[] = [
    ['id', (p) => p.id],
    ['jurisdiction', (p) => p.jurisdiction],
    ['instrument', (p) => p.instrument],
    ['instrument_title', (p) => works.get(p.instrument)?.title],
    ['instrument_force', (p) => works.get(p.instrument)?.force.is],
    ['pin', (p) => p.pin],
    ['heading', (p) => p.heading],
    ['summary', (p) => p.summary],
    ['themes', (p) => p.themes],
    ['stages', (p) => p.stages],
    ['age', (p) => p.who?.age],
    ['nationality', (p) => p.who?.nationality],
    ['gender', (p) => p.who?.gender],
    ['effect', (p) => p.effect],
    ['bearer', (p) => p.bearer],
    ['limit', (p) => p.limit?.map(plainLimit)],
    ['penalty', (p) => p.penalty?.map(plainPenalty)],
    ['amount', (p) => p.amount?.map(plainAmount)],
    ['papers', (p) => p.papers],
    ['evidence', (p) => p.evidence],
    ['seen', (p) => p.seen?.map((s) => s.url ?? s.publisher)],
    ['on', (p) => p.on],
    ['url', (p) => p.url],
  ];
  return csvOf(columns, rows.provisions);
}
