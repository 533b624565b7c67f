import { parseRef } from '../core/ref.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

export const answerAtHome: Rule = {
  slug: 'answer-at-home',
  says: 'An answer rests on the law of its country, of a state within it, or on what binds between states; and what it affirms not on a treaty alone, which is the norm of the row.',
  check: (c) =>
    [...c.answers.values()].flatMap((a): Finding[] => {
      const entries = a.rests.map((text) => parseRef(text)?.entry ?? '');
      const place = (entry: string): string => entry.split('/')[0] ?? '';
      const own = (entry: string): boolean =>
        place(entry) === a.jurisdiction || c.jurisdictions.get(place(entry))?.within === a.jurisdiction;
      const bilateral = (entry: string): boolean => {
        const work = c.entries.get(entry);
        return work?.genus === 'instrument' && work.parties?.includes(a.jurisdiction) === true;
      };
      const abroad = entries.flatMap((entry, i) =>
        entry === '' || place(entry) === 'intl' || own(entry)
          ? []
          : [
              {
                file: a.file,
                at: [...answerPath(a), 'rests', i],
                key: `${a.id} ${a.rests[i]}`,
                says: `${a.rests[i]} is not law of ${a.jurisdiction}`,
                fix: `cite law of ${a.jurisdiction}, and tell the other in the note`,
              },
            ],
      );
      const silent = a.value === 'no' || a.value === 'none' || a.value === 'unclear';
      const norm =
        entries.length > 0 &&
        entries.every((entry) => c.entries.has(entry) && place(entry) === 'intl' && !bilateral(entry));
      if (silent || !norm) return abroad;
      return [
        ...abroad,
        {
          file: a.file,
          at: [...answerPath(a), 'rests'],
          key: a.id,
          says: 'rests on a treaty alone',
          fix: `a treaty is the norm of the row: cite the law of ${a.jurisdiction} that carries it out, or answer no`,
        },
      ];
    }),
};
