import type { Rule } from '../rule.ts';

export const archiveMissing: Rule = {
  slug: 'archive-missing',
  says: 'A source on the web that was read has an archived copy, for the day its address dies.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) =>
      Object.entries(e.sources)
        .filter(([, s]) => s.url && s.seen && !s.archived)
        .map(([key, s]) => ({
          file: e.file,
          at: ['sources', key],
          key: `${e.id} ${key}`,
          says: `no archived copy of ${s.url}`,
          fix: 'add archived: the address of a copy at a web archive',
        })),
    ),
};
