import type { Rule } from './rule.ts';

export const evidenceNamed: Rule = {
  slug: 'evidence-named',
  says: 'A provision whose text, or an account of it, was read names the source; one that names none is not verified.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) =>
      e.placed.flatMap((p, at) => {
        if (p.evidence !== 'not-verified' && !p.seen)
          return [
            {
              file: e.file,
              at: ['provisions', at, 'evidence'],
              says: `${p.evidence} evidence without a source`,
              fix: 'name the source in seen, or write not-verified',
            },
          ];
        const unread =
          p.evidence === 'not-verified' ? undefined : p.seen?.find((key) => e.sources[key] && !e.sources[key].seen);
        return unread
          ? [
              {
                file: e.file,
                at: ['provisions', at, 'seen'],
                says: `rests on the source "${unread}", which has no date of reading`,
                fix: 'give the source the date it was seen, or name the one that was read',
              },
            ]
          : [];
      }),
    ),
};
