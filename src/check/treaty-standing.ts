import type { Finding, Rule } from './rule.ts';

export const treatyStanding: Rule = {
  slug: 'treaty-standing',
  says: 'Only a treaty has participation; who is party or has signed has the date of it or a note that says why not; who read it names the source. Parties stand on what lies under intl.',
  check: (c) =>
    [...c.entries.values()].flatMap((e): Finding[] => {
      if (e.genus !== 'instrument') return [];
      return [
        ...(e.participation && e.kind !== 'treaty'
          ? [
              {
                file: e.file,
                at: ['participation'],
                says: `a ${e.kind} with participation`,
                fix: 'a state takes part in a treaty: correct kind, or delete participation',
              },
            ]
          : []),
        ...(e.parties && e.jurisdiction !== 'intl'
          ? [
              {
                file: e.file,
                at: ['parties'],
                says: `parties to an instrument of ${e.jurisdiction}`,
                fix: `what states made together lies under content/instruments/intl/`,
              },
            ]
          : []),
        ...Object.entries(e.participation ?? {}).flatMap(([party, p]): Finding[] => {
          const at = ['participation', party];
          const date = p.status === 'party' ? 'bound' : p.status === 'signed' ? 'signed' : undefined;
          return [
            ...(date && !p[date] && !p.note
              ? [
                  {
                    file: e.file,
                    at,
                    says: `${p.status} without the date`,
                    fix: `add ${date}, or say in note why it is not known`,
                  },
                ]
              : []),
            ...(p.evidence !== 'not-verified' && !p.seen
              ? [
                  {
                    file: e.file,
                    at: [...at, 'evidence'],
                    says: `${p.evidence} evidence without a source`,
                    fix: 'name the source in seen, or write not-verified',
                  },
                ]
              : []),
          ];
        }),
      ];
    }),
};
