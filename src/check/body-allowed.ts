import { disallowed } from '../body/allow.ts';
import { parseBody } from '../body/parse.ts';
import type { Finding, Rule } from './rule.ts';

export const bodyAllowed: Rule = {
  slug: 'body-allowed',
  says: 'An entry’s prose uses Markdown, citations and the named components with literal attributes, and nothing that could run.',
  check: (c) =>
    [...c.entries.values(), ...c.chapters, ...c.themes, ...c.pathways, ...c.translations.values()].flatMap(
      ({ prose }): Finding[] => {
        const body = parseBody(prose);
        const problems = 'problem' in body ? [body.problem] : disallowed(body.tree, prose);
        return problems.map(({ file, line, column, says, fix }) => ({ file, at: { line, column }, says, fix }));
      },
    ),
};
