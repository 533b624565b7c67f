import { parseRef } from '../core/ref.ts';
import { answerPath, type Rule } from './rule.ts';

export const answerAtHome: Rule = {
  slug: 'answer-at-home',
  says: 'An answer rests on the law of its country, of a state within it, or on what binds between states.',
  check: (c) =>
    [...c.answers.values()].flatMap((a) =>
      a.rests.flatMap((text, i) => {
        const place = parseRef(text)?.entry.split('/')[0] ?? '';
        return place === '' ||
          place === 'intl' ||
          place === a.jurisdiction ||
          c.jurisdictions.get(place)?.within === a.jurisdiction
          ? []
          : [
              {
                file: a.file,
                at: [...answerPath(a), 'rests', i],
                key: `${a.id} ${text}`,
                says: `${text} is not law of ${a.jurisdiction}`,
                fix: `cite law of ${a.jurisdiction}, and tell the other in the note`,
              },
            ];
      }),
    ),
};
