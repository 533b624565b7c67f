import { disallowed } from '../body/allow.ts';
import { parseBody } from '../body/parse.ts';
import type { Compendium, Prose } from '../core/compendium.ts';
import type { Problem } from '../core/problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Every text below a head. */
function proses(c: Compendium): Prose[] {
  return [...c.entries.values(), ...c.chapters, ...c.themes, ...c.pathways, ...c.translations.values()].map(
    ({ prose }) => prose,
  );
}
const asFinding = ({ file, line, column, says, fix }: Problem): Finding => ({ file, at: { line, column }, says, fix });

export const bodySyntax: Rule = {
  slug: 'body-syntax',
  says: 'An entry’s prose is readable as MDX.',
  check: (c) =>
    proses(c).flatMap((prose) => {
      const body = parseBody(prose);
      return 'problem' in body ? [asFinding(body.problem)] : [];
    }),
};

export const bodyAllowed: Rule = {
  slug: 'body-allowed',
  says: 'An entry’s prose uses Markdown, citations and the named components with literal attributes, and nothing that could run.',
  check: (c) =>
    proses(c).flatMap((prose) => {
      const body = parseBody(prose);
      return 'tree' in body ? disallowed(body.tree, prose).map(asFinding) : [];
    }),
};
