import { parseRef } from '../core/ref.ts';
import { land } from '../derive/resolve.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

export const answerRests: Rule = {
  slug: 'answer-rests',
  says: 'An answer rests on at least one citation, and never on what is only recalled.',
  check: (c) =>
    [...c.answers.values()].flatMap((a): Finding[] => {
      const at = [...answerPath(a), 'rests'];
      if (a.rests.length === 0 && a.value !== 'unclear' && a.value !== 'no' && a.value !== 'none')
        return [{ file: a.file, at, says: 'rests on nothing', fix: 'cite the provision it follows from' }];
      return a.rests.flatMap((text, i) => {
        const ref = parseRef(text);
        const landing = ref && land(c, ref);
        const read = landing && (ref.pin ? landing.provisions : landing.entry.placed);
        return read && read.length > 0 && read.every((p) => p.evidence === 'not-verified')
          ? [
              {
                file: a.file,
                at: [...at, i],
                says: `rests on ${text}, which nobody has read`,
                fix: 'read it, cite another provision, or answer unclear',
              },
            ]
          : [];
      });
    }),
};
