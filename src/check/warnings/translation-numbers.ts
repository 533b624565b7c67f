import { latinDigits } from '../../core/fold.ts';
import { keyOf } from '../../derive/translate.ts';
import type { Finding, Rule } from '../rule.ts';

const numbersIn = (text: string): string[] => [...new Set(latinDigits(text).replaceAll(',', '').match(/\d+/g) ?? [])];

export const translationNumbers: Rule = {
  slug: 'translation-numbers',
  says: 'Each number in figures that the English of a provision states stands in its translation.',
  check: (c) =>
    [...c.translations.values()].flatMap((t) =>
      (c.entries.get(t.entry)?.placed ?? []).flatMap((p): Finding[] => {
        const words = Object.hasOwn(t.provisions ?? {}, keyOf(p)) ? t.provisions?.[keyOf(p)] : undefined;
        if (!words) return [];
        const there = numbersIn(`${words.heading} ${words.summary}`);
        const lost = numbersIn(p.summary).filter((n) => !there.includes(n));
        return lost.length > 0
          ? [
              {
                file: t.file,
                at: ['provisions', keyOf(p), 'summary'],
                key: `${t.lang} ${p.ref}`,
                says: `does not state ${lost.join(', ')}`,
                fix: 'write the number as the English has it',
              },
            ]
          : [];
      }),
    ),
};
