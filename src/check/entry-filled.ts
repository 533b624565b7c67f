import type { Finding, Rule } from './rule.ts';

export const entryFilled: Rule = {
  slug: 'entry-filled',
  says: 'An entry states at least one provision or what could not be found, and sums itself up in whole sentences that say more than its title.',
  check: (c) =>
    [...c.entries.values()].flatMap((e): Finding[] => [
      ...(e.placed.length === 0 && !e.gaps
        ? [
            {
              file: e.file,
              at: ['provisions'],
              says: 'neither a provision nor a gap',
              fix: 'state the rule that brings it into the record, or under gaps what could not be found',
            },
          ]
        : []),
      ...(/^\P{Ll}.*[.”)]$/su.test(e.summary) && e.summary !== e.title
        ? []
        : [
            {
              file: e.file,
              at: ['summary'],
              says: 'not a sentence',
              fix: 'begin with a capital, end with a full stop, and say what it is and does',
            },
          ]),
    ]),
};
