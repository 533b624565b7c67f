import { parseRef } from '../core/ref.ts';
import { DEAD, type Force } from '../core/vocabulary.ts';
import { asOf } from '../derive/as-of.ts';
import { forceOf } from '../derive/force.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

export const answerAlive: Rule = {
  slug: 'answer-alive',
  says: 'What an answer affirms, and what a step of a pathway rests on, stands in law that is not dead and no bill.',
  check: (c) => {
    const today = asOf(c);
    const forces = new Map<string, Force>();
    const dead = (text: string): string | undefined => {
      const entry = c.entries.get(parseRef(text)?.entry ?? '');
      const is = entry && (forces.get(entry.id) ?? forceOf(c, entry, today).is);
      if (is) forces.set(entry.id, is);
      return is && (DEAD.has(is) || is === 'bill') ? `${entry.id} is ${is}` : undefined;
    };
    const allDead = (rests: string[]): string | undefined =>
      rests.length > 0 && rests.every(dead) ? rests.map(dead).join(', ') : undefined;
    const answers = [...c.answers.values()].flatMap((a): Finding[] => {
      const silent = a.value === 'no' || a.value === 'none' || a.value === 'unclear';
      const all = silent ? undefined : allDead(a.rests);
      return all
        ? [
            {
              file: a.file,
              at: [...answerPath(a), 'rests'],
              key: a.id,
              says: `rests on no living law: ${all}`,
              fix: 'cite what is in force now, and move the earlier answer to history',
            },
          ]
        : [];
    });
    const steps = c.pathways.flatMap((p) =>
      p.steps.flatMap((step, i): Finding[] => {
        const all = allDead(step.rests);
        return all
          ? [
              {
                file: p.file,
                at: ['steps', i, 'rests'],
                key: `${p.id} ${i + 1}`,
                says: `rests on no living law: ${all}`,
                fix: 'cite what is in force now, or say in practice how it is done',
              },
            ]
          : [];
      }),
    );
    return [...answers, ...steps];
  },
};
