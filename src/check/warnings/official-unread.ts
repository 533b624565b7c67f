import type { Rule } from '../rule.ts';

export const officialUnread: Rule = {
  slug: 'official-unread',
  says: 'What rests on the text itself was read where the issuer publishes it, not in a copy only.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) => {
      const copies = e.placed.filter(
        (p) => p.evidence === 'primary' && p.seen?.every((key) => e.sources[key]?.official === false),
      );
      return copies.length === 0
        ? []
        : [
            {
              file: e.file,
              at: ['provisions', e.placed.indexOf(copies[0] as (typeof copies)[number]), 'seen'],
              key: e.id,
              says: `${copies.length} of ${e.placed.length} provisions were read in copies only`,
              fix: 'compare with the official text, and name it in seen',
            },
          ];
    }),
};
