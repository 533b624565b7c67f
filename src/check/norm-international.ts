import type { Finding, Rule } from './rule.ts';

export const normInternational: Rule = {
  slug: 'norm-international',
  says: 'Both countries are held against the same thing: the norm of a question and the sources of a standard are international.',
  check: (c) => {
    const not = (file: string, at: PropertyKey[], texts: string[]): Finding[] =>
      texts.flatMap((text, i) =>
        text.startsWith('intl/')
          ? []
          : [
              {
                file,
                at: [...at, i],
                says: `${text} is the law of one country`,
                fix: 'cite a treaty or standard under intl/',
              },
            ],
      );
    return [
      ...c.themes.flatMap((t) => t.questions.flatMap((q) => not(t.file, ['questions', q.key, 'norm'], q.norm))),
      ...c.standards.flatMap((s) => not(s.file, ['sources'], s.sources)),
    ];
  },
};
