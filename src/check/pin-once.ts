import type { Rule } from './rule.ts';

export const pinOnce: Rule = {
  slug: 'pin-once',
  says: 'A place in a law is stated once: no two provisions of an entry share an address.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) => {
      const seen = new Map<string, number>();
      return e.placed.flatMap((p, at) => {
        const first = seen.get(p.anchor);
        seen.set(p.anchor, first ?? at);
        return first === undefined
          ? []
          : [
              {
                file: e.file,
                at: ['provisions', at, 'pin'],
                says: `${[p.pin].flat().join(', ')} is already the ${first + 1}${['st', 'nd', 'rd'][first] ?? 'th'} provision`,
                fix: 'merge the two, or give the finer pin',
              },
            ];
      });
    }),
};
