import { surelyAfter } from '../core/date.ts';
import { parseRef } from '../core/ref.ts';
import { asOf } from '../derive/as-of.ts';
import type { Finding, Rule } from './rule.ts';

export const changeDated: Rule = {
  slug: 'change-dated',
  says: 'A change’s file begins with its date, it names every place whose law it rests on, and a correction is not made in the future.',
  check: (c) => {
    const today = asOf(c);
    return c.changes.flatMap((x): Finding[] => [
      ...(x.id.startsWith(`${x.on}-`)
        ? []
        : [
            {
              file: x.file,
              at: ['on'],
              says: `on ${x.on}, in a file named ${x.id}`,
              fix: `name it ${x.on}-${x.id.replace(/^[\d-]*-(?=[a-z])/, '')}.yaml, or correct the date`,
            },
          ]),
      ...(x.kind !== 'law' && surelyAfter(x.on, today)
        ? [
            {
              file: x.file,
              at: ['on'],
              says: `corrected on ${x.on}, after the record’s date ${today}`,
              fix: 'write the day on which it was corrected, and move verified.on of the entry that was read',
            },
          ]
        : []),
      ...x.rests.flatMap((text, i) => {
        const place = parseRef(text)?.entry.split('/')[0] ?? 'intl';
        const own = [place, c.jurisdictions.get(place)?.within ?? place];
        return place === 'intl' || x.places.some((p) => own.includes(p))
          ? []
          : [
              {
                file: x.file,
                at: ['rests', i],
                says: `${text} is law of ${place}, which places does not name`,
                fix: `add ${place} to places, or cite another`,
              },
            ];
      }),
    ]);
  },
};
