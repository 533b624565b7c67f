import type { Finding, Rule } from '../rule.ts';

/** Words of statutes that we do not use in our own voice. With a capital they are part of a name. */
const STATUTE = /\b(?:prostitut(?:e|es|ed|ion)|victims?|alien|fallen wom[ae]n|immoral traffic|minor girls?)\b/;
const QUOTED = /["“][^"”]*["”]|‘[^’]*’(?!\p{L})/gu;

export const plainWords: Rule = {
  slug: 'plain-words',
  says: 'In our own voice she is a survivor; a statute’s word that stigmatises stands in quotation marks.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) => {
      const look = (at: PropertyKey[], key: string, text: string): Finding[] => {
        const word = STATUTE.exec(text.replace(QUOTED, ''))?.[0];
        return word
          ? [
              {
                file: e.file,
                at,
                key,
                says: `"${word}" in our own voice`,
                fix: 'write survivor, or what she is in this rule (witness, complainant, applicant); quote the word where it decides',
              },
            ]
          : [];
      };
      return [
        ...look(['summary'], e.id, e.summary),
        ...e.placed.flatMap((p, i) => look(['provisions', i, 'summary'], p.ref, `${p.heading}. ${p.summary}`)),
      ];
    }),
};
