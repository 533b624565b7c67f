import { idOf, outlineOf } from '../body/outline.ts';
import { parseBody } from '../body/parse.ts';
import type { Compendium, Placed, Prose } from '../core/compendium.ts';
import { nearest } from '../core/problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Everything of the record that has prose, with the provisions that share its page. */
function bodies(c: Compendium): { prose: Prose; placed: Placed[] }[] {
  return [
    ...[...c.entries.values()].map(({ prose, placed }) => ({ prose, placed })),
    ...[...c.translations.values()].map(({ prose, entry }) => ({ prose, placed: c.entries.get(entry)?.placed ?? [] })),
    ...[...c.chapters, ...c.themes, ...c.pathways].map(({ prose }) => ({ prose, placed: [] })),
  ];
}

export const headingOnce: Rule = {
  slug: 'heading-once',
  says: 'Each heading of a text has an address of its own, goes down one level at a time, and every link within the text leads to a place in it.',
  check: (c) =>
    bodies(c).flatMap(({ prose, placed }): Finding[] => {
      const body = parseBody(prose);
      if ('problem' in body) return [];
      const { ids, fragments, headings } = outlineOf(body.tree, prose);
      const anchors = placed.map((p) => p.anchor);
      return [
        ...headings.flatMap(({ words, level, line, column }, i): Finding[] => {
          const at = { line, column },
            id = idOf(words),
            above = headings[i - 1]?.level ?? 1;
          const clash = anchors.includes(id)
            ? 'a provision'
            : headings.slice(0, i).some((h) => idOf(h.words) === id)
              ? 'a heading above'
              : undefined;
          return [
            ...(id === ''
              ? [
                  {
                    file: prose.file,
                    at,
                    says: 'a heading without words',
                    fix: 'write what the part below is about, or delete it',
                  },
                ]
              : []),
            ...(id !== '' && clash
              ? [{ file: prose.file, at, says: `"${words}" has the address of ${clash}`, fix: 'word it differently' }]
              : []),
            ...(level > above + 1
              ? [
                  {
                    file: prose.file,
                    at,
                    says: `a heading of level ${level} below one of level ${above}`,
                    fix: `write ${'#'.repeat(above + 1)}: levels go down one at a time`,
                  },
                ]
              : []),
          ];
        }),
        ...fragments.flatMap(({ to, line, column }): Finding[] => {
          const known = [...ids.map(({ id }) => id), ...anchors];
          if (to === '' || known.includes(to)) return [];
          const near = nearest(to, known);
          return [
            {
              file: prose.file,
              at: { line, column },
              says: `a link to #${to}, which is no place in this text`,
              fix: near
                ? `did you mean #${near}?`
                : 'link to the words of a heading in lower case with hyphens, or to a provision such as #s-17-4',
            },
          ];
        }),
      ];
    }),
};
