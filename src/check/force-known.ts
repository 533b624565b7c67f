import { EVENTS, type Force } from '../core/vocabulary.ts';
import { asOf } from '../derive/as-of.ts';
import { forceOf } from '../derive/force.ts';
import type { Rule } from './rule.ts';

export const forceKnown: Rule = {
  slug: 'force-known',
  says: 'Legal force follows from events and relations, or the entry says what it is and why it cannot be derived.',
  check: (c) => {
    const today = asOf(c);
    return [...c.entries.values()]
      .filter(
        (e) =>
          !e.force &&
          !e.events.some((v) => (EVENTS[v.what] as { gives?: Force }).gives && !v.provisions && v.on <= today),
      )
      .filter((e) => forceOf(c, e, today).is === 'unclear')
      .map((e) => ({
        file: e.file,
        at: ['events'],
        says: 'no event tells whether this is in force',
        fix: 'add its commencement (or issue, decision …), or force: {is: unclear, because: …}',
      }));
  },
};
