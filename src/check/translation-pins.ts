import { latinDigits } from '../core/fold.ts';
import type { Finding, Rule } from './rule.ts';

/** A section, article, rule or paragraph and its number in Bangla or Devanagari digits. */
const LOCALISED = /(?:ধারা|উপ-?ধারা|অনুচ্ছেদ|বিধি|दफ़ा|धारा|उप-?धारा|अनुच्छेद|नियम)\s*\(?[০-৯०-९][^\s,।]*/;

export const translationPins: Rule = {
  slug: 'translation-pins',
  says: 'A translation writes the number of a section as the record does, in Latin digits, so that it is found and cited alike in every language.',
  check: (c) =>
    [...c.translations.values()].flatMap((t): Finding[] => {
      const look = (at: Finding['at'], text: string): Finding[] => {
        const hit = LOCALISED.exec(text);
        return hit
          ? [
              {
                file: t.file,
                at,
                says: `"${hit[0]}" has its number in other digits`,
                fix: `write "${latinDigits(hit[0])}"`,
              },
            ]
          : [];
      };
      return [
        ...look(['title'], t.title),
        ...look(['summary'], t.summary),
        ...Object.entries(t.provisions ?? {}).flatMap(([pin, words]) =>
          (['heading', 'summary'] as const).flatMap((field) => look(['provisions', pin, field], words[field])),
        ),
        ...t.prose.text
          .split('\n')
          .flatMap((line, i) =>
            look({ line: t.prose.line + i, column: 1 + Math.max(0, line.search(LOCALISED)) }, line),
          ),
      ];
    }),
};
