/** Words of one language within a line; `lang` where it is not the language of the page. */
export interface Run {
  says: string;
  lang?: string;
}

/** A line of runs, those of one language that follow each other made one. */
export function line(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.lang === run.lang) last.says += run.says;
    else if (run.says !== '') all.push({ ...run });
  }
  return all;
}

/** Several lines as one, with a semicolon between them. */
export const inOne = (lines: readonly (readonly Run[])[]): Run[] =>
  line(lines.flatMap((runs, at) => (at > 0 ? [{ says: '; ' }, ...runs] : runs)));

/** A line without its languages. */
export const plain = (runs: readonly Run[]): string => runs.map((run) => run.says).join('');

/** Words of the record, which are English whatever the language of the page. */
export const english = (says: string, page: string): Run => (page === 'en' ? { says } : { says, lang: 'en' });
