import type { Finding, Rule } from './rule.ts';

export const stepPlaced: Rule = {
  slug: 'step-placed',
  says: 'A pathway passes through each place it names, and each step lies in one of them.',
  check: (c) =>
    c.pathways.flatMap((p): Finding[] => {
      const country = (id: string): string => c.jurisdictions.get(id)?.within ?? id;
      const passed = new Set(p.steps.map((step) => country(step.place)));
      return [
        ...p.steps.flatMap((step, i) =>
          p.places.map(country).includes(country(step.place))
            ? []
            : [
                {
                  file: p.file,
                  at: ['steps', i, 'place'],
                  says: `a step in ${step.place}, which places does not name`,
                  fix: `write one of ${p.places.join(', ')}, or add ${step.place} to places`,
                },
              ],
        ),
        ...p.places.flatMap((id, i) =>
          passed.has(country(id))
            ? []
            : [{ file: p.file, at: ['places', i], says: `no step in ${id}`, fix: 'delete it, or add the step' }],
        ),
      ];
    }),
};
