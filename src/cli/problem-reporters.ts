import type { Problem } from '../core/problem.ts';

/** What a run of the check found: problems, warnings where they are listed, and how many warnings each rule has. */
export interface Report {
  problems: Problem[];
  warnings: Problem[];
  counts: Record<string, number>;
  /** The record in a line. */
  holds: string;
  /** How many problems lie outside the files that were asked for. */
  elsewhere: number;
}

/** A text that moves no cursor and forges no line, whatever a file is named or holds. */
function tame(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${(c.codePointAt(0) as number).toString(16)}}`);
}

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const line = (p: Problem): string => tame(`${p.file}:${p.line}:${p.column}  ${p.slug}  ${p.says}; ${p.fix}`);
const total = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** For a person at a terminal: one line a problem, then what it comes to. */
export function terminal({ problems, warnings, counts, holds, elsewhere }: Report): string {
  const files = new Set(problems.map((p) => p.file)).size;
  const could = total(counts);
  const byRule = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([slug, n]) => `${slug} ${n}`)
    .join(', ');
  return [
    ...problems.map(line),
    ...(problems.length > 0
      ? [
          '',
          `${many(problems.length, 'problem')} in ${many(files, 'file')}. Each rule is explained under its name in CONTRIBUTING.md.`,
        ]
      : []),
    ...(elsewhere > 0 ? [`${many(elsewhere, 'problem')} in other files.`] : []),
    ...warnings.map((w) => `warning  ${line(w)}`),
    ...(could > 0
      ? [
          `${many(could, 'warning')} that stop nothing${warnings.length > 0 ? '' : ' (--warnings lists them)'}: ${byRule}.`,
        ]
      : []),
    ...(problems.length === 0 ? [holds] : []),
  ].join('\n');
}

/** For a pull request on GitHub: each problem as an annotation on its line. */
export function github({ problems, warnings, counts, holds, elsewhere }: Report): string {
  const data = (text: string): string => tame(text).replaceAll('%', '%25');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const annotate = (level: string, p: Problem): string =>
    `::${level} file=${property(p.file)},line=${p.line},col=${p.column},title=${property(p.slug)}::${data(`${p.says}; ${p.fix}`)}`;
  return [
    ...problems.map((p) => annotate('error', p)),
    ...warnings.map((w) => annotate('warning', w)),
    terminal({
      problems: [],
      warnings: [],
      counts,
      holds: problems.length === 0 ? holds : many(problems.length + elsewhere, 'problem') + '.',
      elsewhere: 0,
    }),
  ].join('\n');
}

/** For a program. */
export function json(report: Report): string {
  return JSON.stringify(report, null, 1);
}

export const REPORTERS = { terminal, github, json } as const;
