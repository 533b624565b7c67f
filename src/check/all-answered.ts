import type { Rule } from './rule.ts';

/** The countries compared. A state within one is covered by its country’s answers. */
export const COMPARED = ['bd', 'in'] as const;

export const allAnswered: Rule = {
  slug: 'all-answered',
  says: 'For both countries every question of a theme is answered, or the reason is given.',
  check: (c) =>
    c.themes.flatMap((t) =>
      COMPARED.flatMap((j) => {
        const chapter = c.chapters.find((k) => k.jurisdiction === j && k.theme === t.id);
        if (!chapter)
          return [
            {
              file: t.file,
              at: [],
              says: `no chapter of ${j} on this theme`,
              fix: `add content/answers/${j}/${t.id}.mdx`,
              misses: [`content/answers/${j}/${t.id}.mdx`],
            },
          ];
        return t.questions.flatMap((q) => {
          const answered = chapter.answers.some((a) => a.question === q.id),
            excused = Object.hasOwn(chapter.unanswered, q.key);
          if (answered && excused)
            return [
              {
                file: chapter.file,
                at: ['unanswered', q.key],
                says: `${q.key} is answered and excused`,
                fix: 'keep one of the two',
              },
            ];
          return answered || excused
            ? []
            : [
                {
                  file: chapter.file,
                  at: ['answers'],
                  says: `${q.key} is not answered`,
                  fix: `add answers.${q.key}, or unanswered.${q.key} with the reason`,
                },
              ];
        });
      }),
    ),
};
