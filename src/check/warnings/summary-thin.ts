import type { Finding, Rule } from '../rule.ts';

export const summaryThin: Rule = {
  slug: 'summary-thin',
  says: 'A summary says who must or may do what, to whom, under which condition and exception: in sixty characters it hardly can.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) => [
      ...(e.summary.length < 80
        ? [
            {
              file: e.file,
              at: ['summary'],
              key: e.id,
              says: `${e.summary.length} characters: "${e.summary}"`,
              fix: 'say what it is and does, for whom',
            },
          ]
        : []),
      ...e.placed.flatMap((p, i): Finding[] =>
        p.summary.length < 60 && !p.effect?.includes('definition')
          ? [
              {
                file: e.file,
                at: ['provisions', i, 'summary'],
                key: p.ref,
                says: `${p.summary.length} characters: "${p.summary}"`,
                fix: 'add actor, condition and exception; where the text is as short, add an exception that says so',
              },
            ]
          : [],
      ),
    ]),
};
