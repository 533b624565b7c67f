import type { Finding, Rule } from './rule.ts';

export const sourceAddressed: Rule = {
  slug: 'source-addressed',
  says: 'An official source has its address, or says why none is shown; none both shows an address and withholds it.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) =>
      Object.entries(e.sources).flatMap(([key, s]): Finding[] => {
        if (s.url && s.withheld)
          return [
            {
              file: e.file,
              at: ['sources', key, 'withheld'],
              says: 'an address that is shown and withheld',
              fix: 'keep one of url and withheld',
            },
          ];
        return s.official && !s.url && !s.withheld
          ? [
              {
                file: e.file,
                at: ['sources', key],
                says: 'an official source without an address',
                fix: 'add url, or withheld with the reason',
              },
            ]
          : [];
      }),
    ),
};
