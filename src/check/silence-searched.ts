import type { Rule } from './rule.ts';

export const silenceSearched: Rule = {
  slug: 'silence-searched',
  says: 'An answer no, none or unclear says what was searched.',
  check: (c) =>
    [...c.answers.values()].flatMap((a) =>
      (a.value === 'no' || a.value === 'none' || a.value === 'unclear') && !a.searched
        ? [
            {
              file: a.file,
              at: ['answers', a.question.slice(a.theme.length + 1)],
              says: `"${a.value}" without saying what was searched`,
              fix: 'add searched: the texts and sections read, with the date of the copy',
            },
          ]
        : [],
    ),
};
