import { parseRef } from '../core/ref.ts';
import type { Finding, Rule } from './rule.ts';

export const relationOnce: Rule = {
  slug: 'relation-once',
  says: 'A relation is stored once, on the work whose own text performs it; the other end is derived.',
  check: (c) => {
    const seen = new Set<string>();
    const found: Finding[] = [];
    for (const e of c.entries.values()) {
      e.relations?.forEach((r, at) => {
        const to = parseRef(r.to)?.entry ?? '';
        const key = [e.id, r.does, r.to, r.pin ?? ''].join(' ');
        if (to === e.id)
          found.push({
            file: e.file,
            at: ['relations', at, 'to'],
            says: `${e.id} ${r.does} itself`,
            fix: 'name the other work',
          });
        if (seen.has(key))
          found.push({
            file: e.file,
            at: ['relations', at],
            says: `"${r.does} ${r.to}" is written twice`,
            fix: 'keep one of the two',
          });
        if (
          ['amends', 'repeals', 'replaces', 'commences', 'made-under'].includes(r.does) &&
          seen.has([to, r.does, e.id, ''].join(' '))
        )
          found.push({
            file: e.file,
            at: ['relations', at],
            says: `${to} also says that it ${r.does} ${e.id}`,
            fix: 'keep the one whose text does it',
          });
        seen.add(key);
        if (!r.pin) seen.add([e.id, r.does, to, ''].join(' '));
      });
    }
    return found;
  },
};
