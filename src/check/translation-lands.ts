import { keyOf } from '../derive/translate.ts';
import { nearest } from '../core/problem.ts';
import { filesOf, type Finding, type Rule } from './rule.ts';

export const translationLands: Rule = {
  slug: 'translation-lands',
  says: 'A translation is of an entry that exists, and its provisions are provisions of that entry.',
  check: (c) =>
    [...c.translations.values()].flatMap((t): Finding[] => {
      const entry = c.entries.get(t.entry);
      if (!entry)
        return [
          {
            file: t.file,
            at: [],
            says: `${t.entry} is not in the record`,
            fix: nearest(t.entry, c.entries.keys())
              ? `did you mean ${nearest(t.entry, c.entries.keys())}? the file has the path of the entry it translates`
              : 'give the file the path of the entry it translates',
            misses: filesOf(t.entry),
          },
        ];
      const keys = entry.placed.map(keyOf);
      return Object.keys(t.provisions ?? {})
        .filter((pin) => !keys.includes(pin))
        .map((pin) => {
          const near = nearest(pin, keys);
          return {
            file: t.file,
            at: ['provisions', pin],
            says: `${t.entry} has no provision that begins at ${pin}`,
            fix: near ? `did you mean ${near}?` : 'use the first pin of a provision',
          };
        });
    }),
};
