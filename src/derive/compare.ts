import type { Value } from '../core/answer.ts';
import type { AnswerRow, Compendium, QuestionRow, ThemeEntry } from '../core/compendium.ts';
import type { Evidence } from '../core/vocabulary.ts';
import { evidenceOf } from './evidence.ts';

/** How far an answer protects the survivor, whatever its word; `plain` where the question is not one of better or worse. */
export type Mark = 'good' | 'part' | 'bad' | 'unclear' | 'plain' | 'todo';
export interface Cell { jurisdiction: string; mark: Mark; answer?: AnswerRow; evidence?: Evidence; reason?: string }
/** `differs` is undefined where the answers are in words and cannot be held against each other by machine. */
export interface Row { question: QuestionRow; cells: Cell[]; differs: boolean | undefined }

/** The mark of an answer to a question. */
export function markOf(value: Value, question: Pick<QuestionRow, 'type' | 'protects'>): Mark {
  if (value === 'unclear') return 'unclear';
  if (question.type !== 'yes-partial-no' || !question.protects) return 'plain';
  if (value === 'partial') return 'part';
  return value === question.protects ? 'good' : 'bad';
}

/** Whether two answers of one type differ in value; a number is the same in any unit that makes it the same. */
export function differ(a: Value, b: Value, type: QuestionRow['type']): boolean | undefined {
  if (type === 'text' || type === 'list') return undefined;
  return JSON.stringify(normal(a)) !== JSON.stringify(normal(b));
}

const DAYS: Record<string, number> = { hours: 1 / 24, days: 1, weeks: 7 };
const MONTHS: Record<string, number> = { months: 1, years: 12 };
function normal(value: Value): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const per = DAYS[value.unit] ? { d: DAYS[value.unit] } : MONTHS[value.unit] ? { m: MONTHS[value.unit] } : { [value.unit]: 1 };
  const [kind, factor] = Object.entries(per)[0] as [string, number];
  const scale = (n: number | string | undefined): unknown => (typeof n === 'number' ? n * factor : n ?? null);
  return 'value' in value ? [kind, scale(value.value)] : [kind, scale(value.min), scale(value.max)];
}

/** One row of the comparison: a question, and what each jurisdiction answers. */
export function rowOf(c: Compendium, question: QuestionRow, jurisdictions: readonly string[]): Row {
  const cells = jurisdictions.map((jurisdiction): Cell => {
    const answer = c.answers.get(`${jurisdiction}:${question.id}`);
    if (answer) return { jurisdiction, answer, mark: markOf(answer.value, question), evidence: evidenceOf(c, answer) };
    const reason = c.chapters.find((k) => k.jurisdiction === jurisdiction && k.theme === question.theme)?.unanswered[question.key];
    return { jurisdiction, mark: 'todo', ...(reason ? { reason } : {}) };
  });
  const values = cells.map((cell) => cell.answer?.value);
  const [first, ...rest] = values;
  const differs = first === undefined || rest.length === 0 || rest.some((v) => v === undefined) ? undefined : rest.map((v) => differ(first, v as Value, question.type)).reduce((a, b) => (a === undefined || b === undefined ? undefined : a || b));
  return { question, cells, differs };
}

/** A theme’s comparison, in the order of its questions. */
export function comparison(c: Compendium, theme: ThemeEntry, jurisdictions: readonly string[]): Row[] {
  return theme.questions.map((question) => rowOf(c, question, jurisdictions));
}
