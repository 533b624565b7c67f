import type { Rule } from './rule.ts';

export const stepBased: Rule = {
  slug: 'step-based',
  says: 'A step of a pathway rests on the law, or is labelled practice and says how that is known.',
  check: (c) =>
    c.pathways.flatMap((p) =>
      p.steps.flatMap((step, i) => {
        if (step.rests.length === 0 && !step.practice)
          return [
            {
              file: p.file,
              at: ['steps', i],
              says: 'a step with no citation',
              fix: 'cite the provision, or say in practice how it is known to be done',
            },
          ];
        return step.practice && !step.on
          ? [
              {
                file: p.file,
                at: ['steps', i, 'practice'],
                says: 'practice without a date',
                fix: 'add on: when it was so',
              },
            ]
          : [];
      }),
    ),
};
