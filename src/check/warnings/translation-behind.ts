import { digestOf, digestOfProvision, keyOf } from '../../derive/translate.ts';
import type { Finding, Rule } from '../rule.ts';

export const translationBehind: Rule = {
  slug: 'translation-behind',
  says: 'A translation was made from the English as it now stands, and takes in every provision.',
  check: (c) =>
    [...c.translations.values()].flatMap((t): Finding[] => {
      const entry = c.entries.get(t.entry);
      if (!entry) return [];
      const made = t.provisions ?? {};
      return [
        ...(t.of === digestOf(entry)
          ? []
          : [
              {
                file: t.file,
                at: ['of'],
                key: `${t.lang} ${t.entry}`,
                says: 'the English title, summary or prose has changed since',
                fix: `look at what changed, then write of: ${digestOf(entry)}`,
              },
            ]),
        ...entry.placed.flatMap((p): Finding[] => {
          const words = Object.hasOwn(made, keyOf(p)) ? made[keyOf(p)] : undefined;
          if (!words)
            return [
              {
                file: t.file,
                at: ['provisions'],
                key: `${t.lang} ${p.ref}`,
                says: `${keyOf(p)} is not translated`,
                fix: `add it with of: ${digestOfProvision(p)}`,
              },
            ];
          return words.of === digestOfProvision(p)
            ? []
            : [
                {
                  file: t.file,
                  at: ['provisions', keyOf(p), 'of'],
                  key: `${t.lang} ${p.ref}`,
                  says: `the English of ${keyOf(p)} has changed since`,
                  fix: `look at what changed, then write of: ${digestOfProvision(p)}`,
                },
              ];
        }),
      ];
    }),
};
