/** Something by whose words it can be known under another id: of a kind, and in what it stands. */
export interface Worded {
  kind: string;
  of?: string | undefined;
  words: Readonly<Record<string, unknown>>;
}

/** Words that tell one thing from another, the surest first. */
const TELLING = ['summary', 'says', 'ask', 'title', 'heading', 'prose'];

/** For each thing that went, the one of those that came, of its kind and in the same place, that has its words. */
export function knownAgain<T extends Worded>(gone: readonly T[], came: readonly T[]): Map<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const field of TELLING) {
    for (const was of gone) {
      if (pairs.has(was) || !was.words[field]) continue;
      const mate = came.find(
        (is) => !taken.has(is) && is.kind === was.kind && is.of === was.of && is.words[field] === was.words[field],
      );
      if (!mate) continue;
      pairs.set(was, mate);
      taken.add(mate);
    }
  }
  return pairs;
}
