import { parseRef } from '../core/ref.ts';
import type { Finding, Rule } from './rule.ts';

export const concordanceFits: Rule = {
  slug: 'concordance-fits',
  says: 'A row of a concordance has the places its change speaks of, no row stands twice, and the new law’s own text repeals or replaces the old.',
  check: (c) =>
    c.concordances.flatMap((k): Finding[] => {
      const ties = c.entries.get(k.to)?.relations ?? [];
      const tied =
        !c.entries.has(k.to) ||
        ties.some((r) => parseRef(r.to)?.entry === k.from && (r.does === 'repeals' || r.does === 'replaces'));
      const seen = new Set<string>();
      return [
        ...(tied
          ? []
          : [
              {
                file: k.file,
                at: ['to'],
                says: `${k.to} does not say that it repeals or replaces ${k.from}`,
                fix: `add the relation to ${k.to}, or correct from and to`,
              },
            ]),
        ...k.rows.flatMap((row, i): Finding[] => {
          const at = ['rows', i];
          const wants =
            row.change === 'new' ? 'new and no old' : row.change === 'dropped' ? 'old and no new' : 'old and new';
          const fits = Boolean(row.old) === (row.change !== 'new') && Boolean(row.new) === (row.change !== 'dropped');
          const key = JSON.stringify([row.old, row.new]);
          const twice = seen.has(key);
          seen.add(key);
          return [
            ...(fits
              ? []
              : [
                  {
                    file: k.file,
                    at: [...at, 'change'],
                    says: `"${row.change}" with ${row.old ? 'old' : 'no old'} and ${row.new ? 'new' : 'no new'} places`,
                    fix: `a row of this kind has ${wants}`,
                  },
                ]),
            ...(row.change === 'split' && row.new?.length === 1
              ? [
                  {
                    file: k.file,
                    at: [...at, 'new'],
                    says: '"split" into one place',
                    fix: 'name every new place, or write same or changed',
                  },
                ]
              : []),
            ...(row.change === 'merged' && row.old?.length === 1
              ? [
                  {
                    file: k.file,
                    at: [...at, 'old'],
                    says: '"merged" from one place',
                    fix: 'name every old place, or write same or changed',
                  },
                ]
              : []),
            ...(twice
              ? [{ file: k.file, at, says: 'a row that stands above already', fix: 'keep one of the two' }]
              : []),
          ];
        }),
      ];
    }),
};
