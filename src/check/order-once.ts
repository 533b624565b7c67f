import type { Finding, Rule } from './rule.ts';

export const orderOnce: Rule = {
  slug: 'order-once',
  says: 'No two themes, standards or pathways have one place in their list.',
  check: (c) =>
    [c.themes, c.standards, c.pathways].flatMap((list: { id: string; file: string; order: number }[]): Finding[] =>
      list.flatMap((part, i) => {
        const twin = list.slice(0, i).find((other) => other.order === part.order);
        const free = Math.max(...list.map((other) => other.order)) + 1;
        return twin
          ? [
              {
                file: part.file,
                at: ['order'],
                says: `${part.order} is also the place of ${twin.id}`,
                fix: `write another number; ${free} is free`,
              },
            ]
          : [];
      }),
    ),
};
