/** Something wrong in the record, said so that whoever wrote the line can mend it. `file` is relative to the project. */
export interface Problem { file: string; line: number; column: number; slug: string; says: string; fix: string }

/** Problems in the order a person works through them. */
export function inOrder(problems: Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.slug.localeCompare(b.slug, 'en'));
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** @returns the candidate nearest to `wrong` in spelling, where one is near enough to be meant */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined, least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) >= least) continue;
    const d = distance(wrong, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}
