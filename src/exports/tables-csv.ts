import { plainPenalty } from '../derive/plain.ts';
import { answersCsv } from './answers-csv.ts';
import { csvOf, type Column } from './csv.ts';
import { provisionsCsv } from './provisions-csv.ts';
import type { CaseRow } from './rows/case.ts';
import type { ChangeRow } from './rows/change.ts';
import type { ConcordanceRow } from './rows/concordance.ts';
import type { DeadlineRow } from './rows/deadline.ts';
import type { EntryRow } from './rows/entry.ts';
import type { InstrumentRow } from './rows/instrument.ts';
import type { PathwayRow } from './rows/pathway.ts';
import type { PracticeRow } from './rows/practice.ts';
import type { QuestionRow } from './rows/question.ts';
import type { ResourceRow } from './rows/resource.ts';
import type { StandardRow } from './rows/standard.ts';
import type { TermRow } from './rows/term.ts';
import type { TreatyRow } from './rows/treaty.ts';
import type { OwnFile, Rows } from './tables.ts';

/** Columns of the same name as the field they show. */
const same = <Row extends object>(...names: (keyof Row & string)[]): Column<Row>[] =>
  names.map((name) => [name, (row) => row[name] as string | number | string[] | undefined]);

const work = <Row extends EntryRow>(...own: (keyof Row & string)[]): Column<Row>[] => [
  ...same<Row>('id', 'jurisdiction', ...own, 'title', 'short', 'number', 'summary'),
  ['aliases', (e) => e.aliases],
  ['force', (e) => e.force.is],
  ['force_since', (e) => e.force.since],
  ['events', (e) => e.events.map((x) => `${x.on} ${x.what}${x.provisions ? ` (${x.provisions.join(', ')})` : ''}`)],
  ['relations', (e) => e.relations.map((r) => `${r.does} ${r.to.join(', ')}`)],
  ['sources', (e) => Object.values(e.sources).map((s) => s.url ?? s.publisher)],
  ['verified', (e) => e.verified.on],
  ['akn', (e) => e.akn],
  ['cite', (e) => e.cite],
  ...same<Row>('provisions', 'url'),
];

const who: Column<Pick<DeadlineRow, 'who'>>[] = [
  ['age', (row) => row.who?.age],
  ['nationality', (row) => row.who?.nationality],
  ['gender', (row) => row.who?.gender],
];

/** Every table that has a file of its own, as CSV: a row for each row of its JSON, and for each step of a pathway. */
export function tablesCsv(rows: Rows): Record<OwnFile, string> {
  const title = new Map([...rows.instruments, ...rows.cases].map((e) => [e.id, e.title]));
  return {
    instruments: csvOf(work<InstrumentRow>('kind', 'issuer'), rows.instruments),
    cases: csvOf(work<CaseRow>('court'), rows.cases),
    provisions: provisionsCsv(rows),
    questions: csvOf(
      same<QuestionRow>('id', 'theme', 'ask', 'short', 'type', 'protects', 'norm', 'normSays', 'how', 'url'),
      rows.questions,
    ),
    answers: answersCsv(rows),
    treaties: csvOf<TreatyRow>(
      [
        ['id', (t) => t.id],
        ['treaty', (t) => t.treaty],
        ['treaty_title', (t) => title.get(t.treaty)],
        ...same<TreatyRow>('jurisdiction', 'status', 'signed', 'bound', 'act', 'reservations', 'note', 'evidence'),
        ['seen', (t) => t.seen?.map((s) => s.url ?? s.publisher)],
        ['url', (t) => t.url],
      ],
      rows.treaties,
    ),
    deadlines: csvOf<DeadlineRow>(
      [
        ...same<DeadlineRow>('id', 'kind', 'jurisdiction', 'instrument'),
        ['instrument_title', (d) => title.get(d.instrument)],
        ...same<DeadlineRow>('provision', 'pin', 'heading', 'says', 'days'),
        ['min', (d) => d.limit?.min ?? d.amount?.min],
        ['max', (d) => d.limit?.value ?? d.amount?.max],
        ['unit', (d) => d.limit?.unit ?? d.amount?.currency],
        ['counted', (d) => d.limit?.counted],
        ['from', (d) => d.limit?.from],
        ['to', (d) => d.limit?.to ?? d.amount?.for],
        ['penalty', (d) => d.penalty && plainPenalty(d.penalty)],
        ['stages', (d) => d.stages],
        ...who,
        ...same<DeadlineRow>('bearer', 'evidence', 'url'),
      ],
      rows.deadlines,
    ),
    standards: csvOf<StandardRow>(
      [
        ...same<StandardRow>('id', 'order', 'title', 'statement', 'because', 'sources', 'tests'),
        ['verdicts', (s) => s.verdicts.map((v) => `${v.jurisdiction}: ${v.is}`)],
        ['verdicts_because', (s) => s.verdicts.flatMap((v) => (v.because ? [`${v.jurisdiction}: ${v.because}`] : []))],
        ['url', (s) => s.url],
      ],
      rows.standards,
    ),
    concordance: csvOf<ConcordanceRow>(
      [
        ['id', (k) => k.id],
        ['from', (k) => k.from],
        ['from_title', (k) => title.get(k.from)],
        ['old', (k) => k.old],
        ['to', (k) => k.to],
        ['to_title', (k) => title.get(k.to)],
        ['new', (k) => k.new],
        ...same<ConcordanceRow>('change', 'about', 'note', 'evidence'),
      ],
      rows.concordance,
    ),
    pathways: csvOf(
      [
        ['id', ({ pathway, n }) => `${pathway.id}:${n}`],
        ['pathway', ({ pathway }) => pathway.id],
        ['pathway_title', ({ pathway }) => pathway.title],
        ['step', ({ n }) => n],
        ['does', ({ step }) => step.does],
        ['place', ({ step }) => step.place],
        ['stage', ({ step }) => step.stage],
        ['who', ({ step }) => step.who],
        ['by', ({ step }) => step.by],
        ['papers', ({ step }) => step.papers],
        ['refused', ({ step }) => step.refused],
        ['rests', ({ step }) => step.rests],
        ['practice', ({ step }) => step.practice],
        ['on', ({ step }) => step.on],
        ['source', ({ step }) => step.source],
        ['url', ({ pathway }) => pathway.url],
      ] satisfies Column<{ pathway: PathwayRow; step: PathwayRow['steps'][number]; n: number }>[],
      rows.pathways.flatMap((pathway) => pathway.steps.map((step, at) => ({ pathway, step, n: at + 1 }))),
    ),
    practice: csvOf<PracticeRow>(
      [
        ...same<PracticeRow>('id', 'about', 'jurisdiction', 'on', 'note'),
        ['read', (p) => p.read?.name],
        ['read_url', (p) => p.read?.url],
        ['url', (p) => p.url],
      ],
      rows.practice,
    ),
    glossary: csvOf<TermRow>(
      [
        ['id', (t) => t.id],
        ['term', (t) => t.term.en],
        ['term_bn', (t) => t.term.bn],
        ['term_hi', (t) => t.term.hi],
        ...same<TermRow>('romanised', 'says'),
        ['defined', (t) => t.defined?.map((d) => `${d.at.join(', ')}: ${d.says}`)],
        ...same<TermRow>('see', 'url'),
      ],
      rows.glossary,
    ),
    resources: csvOf(
      same<ResourceRow>(
        'id',
        'title',
        'by',
        'on',
        'kind',
        'language',
        'link',
        'good',
        'themes',
        'places',
        'seen',
        'url',
      ),
      rows.resources,
    ),
    changes: csvOf(
      same<ChangeRow>('id', 'on', 'kind', 'places', 'title', 'says', 'rests', 'questions', 'url'),
      rows.changes,
    ),
  };
}
