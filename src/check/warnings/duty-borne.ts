import type { Rule } from '../rule.ts';

export const dutyBorne: Rule = {
  slug: 'duty-borne',
  says: 'A duty names who must act.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) =>
      e.placed.flatMap((p, i) =>
        p.effect?.includes('duty') && !p.bearer
          ? [
              {
                file: e.file,
                at: ['provisions', i, 'effect'],
                key: p.ref,
                says: `a duty of nobody: ${p.heading}`,
                fix: 'add bearer: the office or body that must act',
              },
            ]
          : [],
      ),
    ),
};
