import { disagreements, type Quantity } from '../derive/numbers.ts';
import type { Finding, Rule } from './rule.ts';

const told = (list: Quantity[]): string => list.map((q) => `${q.n} ${q.unit}`).join(', ');

export const numbersTyped: Rule = {
  slug: 'numbers-typed',
  says: 'Every time, punishment and sum in a summary is typed as limit, penalty or amount, and every typed one is in the summary.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) =>
      e.placed.flatMap((p, i): Finding[] => {
        const { untyped, unsaid } = disagreements(p);
        const at = ['provisions', i];
        return [
          ...(untyped.length > 0
            ? [
                {
                  file: e.file,
                  at: [...at, 'summary'],
                  key: p.ref,
                  says: `says ${told(untyped)}, typed in no limit, penalty or amount`,
                  fix: 'type it, or where it is none of these add an exception that says what it is',
                },
              ]
            : []),
          ...(unsaid.length > 0
            ? [
                {
                  file: e.file,
                  at: [...at, 'summary'],
                  key: p.ref,
                  says: `${told(unsaid)} is typed and not said in the summary`,
                  fix: 'say it in the summary, or correct what is typed',
                },
              ]
            : []),
        ];
      }),
    ),
};
