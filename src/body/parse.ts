import { mdxToHast } from 'satteri';
import type { Root } from 'hast';
import type { Prose } from '../core/compendium.ts';
import type { Problem } from '../core/problem.ts';

type Parsed = { tree: Root } | { problem: Problem };

// Several rules and the page read one body; nobody changes the tree.
const read = new WeakMap<Prose, Parsed>();

/** Parses an entry's prose to a tree. Nothing in it is executed; what the tree may hold is the business of allow.ts. */
export function parseBody(prose: Prose): Parsed {
  const parsed = read.get(prose) ?? parse(prose);
  read.set(prose, parsed);
  return parsed;
}

function parse(prose: Prose): Parsed {
  try {
    return {
      tree: mdxToHast(prose.text, { features: { gfm: { footnotes: { label: 'Notes', clobberPrefix: '' } } } }) as Root,
    };
  } catch (error) {
    const [, line = '1', column = '1', says = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]+\))?$/s.exec((error as Error).message) ?? [];
    return {
      problem: {
        file: prose.file,
        line: prose.line + Number(line) - 1,
        column: Number(column),
        slug: 'body-syntax',
        says: `not readable as MDX: ${says.split(' (note:')[0]}`,
        fix: 'write < as &lt; and { as \\{ where they are meant as characters',
      },
    };
  }
}
