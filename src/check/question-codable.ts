import { answerPath, type Finding, type Rule } from './rule.ts';

export const questionCodable: Rule = {
  slug: 'question-codable',
  says: 'Only a yes-or-no question has an answer that protects; and what two coders settled was coded by two.',
  check: (c) => [
    ...c.themes.flatMap((t) =>
      t.questions.flatMap((q): Finding[] =>
        q.protects && q.type !== 'yes-partial-no'
          ? [
              {
                file: t.file,
                at: ['questions', q.key, 'protects'],
                says: `a ${q.type} question with an answer that protects`,
                fix: 'delete protects, or ask it so that yes or no answers it',
              },
            ]
          : [],
      ),
    ),
    ...[...c.answers.values()].flatMap((a): Finding[] =>
      a.settled && (a.coded ?? 'single') === 'single'
        ? [
            {
              file: a.file,
              at: [...answerPath(a), 'settled'],
              says: 'settled between two coders, and coded by one',
              fix: 'write coded: double, or delete settled',
            },
          ]
        : [],
    ),
  ],
};
