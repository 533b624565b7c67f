import { csvOf, type Column } from './csv.ts';
import { plainValue } from '../derive/plain.ts';
import type { AnswerRow } from './rows/answer.ts';
import type { Rows } from './tables.ts';

type Numbers = { value?: number; min?: number; max?: number | string; unit?: string };
/** The parts of a number or range, to be reckoned with; nothing for other answers. */
function numbers({ value }: AnswerRow): Numbers {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** What the answer was before, a line for each earlier time. */
export function earlier({ history }: AnswerRow): string[] | undefined {
  return history?.map((h) => {
    const was = [plainValue(h.value)].flat().join(', ');
    const time = [h.from && `from ${h.from}`, h.to && `to ${h.to}`].filter(Boolean).join(' ');
    return `${was}${time && ` (${time})`}${h.note ? `: ${h.note}` : ''}`;
  });
}

/** `answers.csv`: a row for each answer, with the question in words beside it. */
export function answersCsv({ answers, questions }: Pick<Rows, 'answers' | 'questions'>): string {
  const ask = new Map(questions.map((q) => [q.id, q.ask]));
  const columns: Column<AnswerRow>[] = [
    ['id', (a) => a.id],
    ['jurisdiction', (a) => a.jurisdiction],
    ['theme', (a) => a.theme],
    ['question', (a) => a.question],
    ['ask', (a) => ask.get(a.question)],
    ['value', (a) => plainValue(a.value)],
    ['min', (a) => numbers(a).value ?? numbers(a).min],
    ['max', (a) => numbers(a).value ?? numbers(a).max],
    ['unit', (a) => numbers(a).unit],
    ['mark', (a) => a.mark],
    ['note', (a) => a.note],
    ['rests', (a) => a.rests],
    ['evidence', (a) => a.evidence],
    ['searched', (a) => a.searched],
    ['since', (a) => a.since],
    ['history', earlier],
    ['doubt', (a) => a.doubt],
    ['practice', (a) => a.practice?.map((p) => `${p.on ? `${p.on}: ` : ''}${p.note}${p.url ? ` ${p.url}` : ''}`)],
    ['coded', (a) => a.coded],
    ['settled', (a) => a.settled],
    ['url', (a) => a.url],
  ];
  return csvOf(columns, answers);
}
