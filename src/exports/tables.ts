import type { z } from 'zod';
import type { Compendium } from '../core/compendium.ts';
import type { Edition } from './edition.ts';
import { AnswerRow, answerRows } from './rows/answer.ts';
import { CaseRow, caseRows } from './rows/case.ts';
import { ChangeRow, changeRows } from './rows/change.ts';
import { ConcordanceRow, concordanceRows } from './rows/concordance.ts';
import { DeadlineRow, deadlineRows } from './rows/deadline.ts';
import { InstrumentRow, instrumentRows } from './rows/instrument.ts';
import { JurisdictionRow, jurisdictionRows } from './rows/jurisdiction.ts';
import { MovedRow, movedRows } from './rows/moved.ts';
import { OpenRow, openRows } from './rows/open.ts';
import { PathwayRow, pathwayRows } from './rows/pathway.ts';
import { PracticeRow, practiceRows } from './rows/practice.ts';
import { ProvisionRow, provisionRows } from './rows/provision.ts';
import { QuestionRow, questionRows } from './rows/question.ts';
import { ResourceRow, resourceRows } from './rows/resource.ts';
import { StandardRow, standardRows } from './rows/standard.ts';
import { TermRow, termRows } from './rows/term.ts';
import { ThemeRow, themeRows } from './rows/theme.ts';
import { TreatyRow, treatyRows } from './rows/treaty.ts';

/** One kind of row: what a table of them holds, what a row must be, and how it is made from the record. */
export interface Table<Row = unknown> {
  says: string;
  row: z.ZodObject;
  rows: (c: Compendium, edition: Edition) => Row[];
}
const table = <S extends z.ZodObject>(
  says: string,
  row: S,
  rows: (c: Compendium, edition: Edition) => z.infer<S>[],
): Table<z.infer<S>> => ({ says, row, rows });

/** Every table of the data, in the order in which `compendium.json` has them. */
export const TABLES = {
  jurisdictions: table('Countries, states within them, and intl.', JurisdictionRow, jurisdictionRows),
  themes: table('The subjects of the comparison and their questions.', ThemeRow, themeRows),
  instruments: table(
    'Statutes, rules, schemes, plans, treaties and other written norms, with legal force, history and sources.',
    InstrumentRow,
    instrumentRows,
  ),
  cases: table('Decisions of courts, with what later courts did to them.', CaseRow, caseRows),
  provisions: table(
    'The rules in those norms and decisions, one a row, in our own words: who must do what, by when, with which penalty or sum.',
    ProvisionRow,
    provisionRows,
  ),
  questions: table(
    'The codebook: what is asked of each country, against which norm, and how it is coded.',
    QuestionRow,
    questionRows,
  ),
  answers: table(
    'What each country’s law answers, on which provisions, how that was checked, and what it was before.',
    AnswerRow,
    answerRows,
  ),
  unanswered: table('Questions nobody has answered yet for a country, with the reason.', OpenRow, openRows),
  treaties: table('Whether and since when each country is bound by each treaty.', TreatyRow, treatyRows),
  deadlines: table(
    'Every clock, punishment and sum of law that is not dead, one a row, with the provision it stands in.',
    DeadlineRow,
    deadlineRows,
  ),
  standards: table(
    'Minimum standards of trauma-informed care, their sources, the questions that test them, and how far each country’s law meets them.',
    StandardRow,
    standardRows,
  ),
  concordance: table('Old section numbers set against new ones.', ConcordanceRow, concordanceRows),
  pathways: table('Journeys through the law, step by step, each step with what it rests on.', PathwayRow, pathwayRows),
  practice: table(
    'How the rules work in fact: dated, sourced notes, apart from what the law says.',
    PracticeRow,
    practiceRows,
  ),
  glossary: table('Words of the law in plain words, with each Act’s own definition.', TermRow, termRows),
  resources: table('Toolkits, guidance, training and studies, and what each is good for.', ResourceRow, resourceRows),
  changes: table('What changed in the law, and what we corrected.', ChangeRow, changeRows),
  moved: table('Ids that went, and what each goes on meaning.', MovedRow, movedRows),
} as const;
export type TableName = keyof typeof TABLES;

/** The rows of every table. */
export type Rows = { [N in TableName]: ReturnType<(typeof TABLES)[N]['rows']> };

/** All rows of a record, each table’s in the order of the record. */
export function allRows(c: Compendium, edition: Edition): Rows {
  return Object.fromEntries(Object.entries(TABLES).map(([name, { rows }]) => [name, rows(c, edition)])) as Rows;
}

/** Tables with a file of their own; the others are small and stand in `compendium.json` only. */
export const OWN_FILE = [
  'instruments',
  'cases',
  'provisions',
  'questions',
  'answers',
  'treaties',
  'deadlines',
  'standards',
  'concordance',
  'pathways',
  'practice',
  'glossary',
  'resources',
  'changes',
] as const satisfies TableName[];
export type OwnFile = (typeof OWN_FILE)[number];
