import { asOf } from '../derive/as-of.ts';
import { forceOf } from '../derive/force.ts';
import { verdictOn } from '../derive/verdict.ts';
import type { Finding, Rule } from './rule.ts';

export const overrideNeeded: Rule = {
  slug: 'override-needed',
  says: 'A judgement stands only where it departs from what follows by rule: a force from events and relations, a verdict from answers.',
  check: (c) => {
    const today = asOf(c);
    const forces = [...c.entries.values()].flatMap((e): Finding[] => {
      const derived = e.force && forceOf(c, { ...e, force: undefined }, today).is;
      return derived && derived === e.force?.is && derived !== 'unclear'
        ? [
            {
              file: e.file,
              at: ['force'],
              key: e.id,
              says: `events and relations already make it ${derived}`,
              fix: 'delete force; what a reader should know of it goes into note',
            },
          ]
        : [];
    });
    const verdicts = c.standards.flatMap((s) =>
      Object.keys(s.verdicts ?? {}).flatMap((j): Finding[] => {
        const { is, derived } = verdictOn(c, s, j);
        return is === derived
          ? [
              {
                file: s.file,
                at: ['verdicts', j],
                key: `${s.id} ${j}`,
                says: `the answers already give "${derived}"`,
                fix: `delete verdicts.${j}`,
              },
            ]
          : [];
      }),
    );
    return [...forces, ...verdicts];
  },
};
