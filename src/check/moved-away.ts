import type { Rule } from './rule.ts';

export const movedAway: Rule = {
  slug: 'moved-away',
  says: 'An id in moved.yaml is no longer the id of an entry: its address leads on to where the entry went.',
  check: (c) =>
    [...c.moved]
      .filter(([from]) => c.entries.has(from))
      .map(([from, to]) => ({
        file: 'content/moved.yaml',
        at: [from],
        says: `${from} is still the id of an entry, and its page could not be reached`,
        fix: `delete the line, or move the entry to ${to}`,
      })),
};
