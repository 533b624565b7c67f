import { nearest } from '../core/problem.ts';
import type { Finding, Rule } from './rule.ts';

export const jurisdictionFits: Rule = {
  slug: 'jurisdiction-fits',
  says: 'A state lies within a country of the record that lies within none, and a code is its id in capitals.',
  check: (c) =>
    [...c.jurisdictions.values()].flatMap((j): Finding[] => {
      const file = 'content/jurisdictions.yaml';
      const country = j.id.includes('-') ? j.id.split('-')[0] : undefined;
      return [
        ...(j.within !== country
          ? [
              {
                file,
                at: [j.id, ...(j.within ? ['within'] : [])],
                says: j.within ? `${j.id} within ${j.within}` : `${j.id} lies within nothing`,
                fix: country ? `write within: ${country}` : 'delete within, or give the state an id such as in-wb',
              },
            ]
          : []),
        ...(j.within && j.within === country && !c.jurisdictions.has(j.within)
          ? [
              {
                file,
                at: [j.id, 'within'],
                says: `no country "${j.within}"`,
                fix: `add it, or write ${nearest(j.within, c.jurisdictions.keys()) ?? [...c.jurisdictions.keys()].join(', ')}`,
              },
            ]
          : []),
        ...(j.code !== j.id.toUpperCase()
          ? [{ file, at: [j.id, 'code'], says: `${j.code} for ${j.id}`, fix: `write ${j.id.toUpperCase()}` }]
          : []),
      ];
    }),
};
