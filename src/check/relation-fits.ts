import type { Entry } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';
import type { Predicate } from '../core/vocabulary.ts';
import type { Finding, Rule } from './rule.ts';

type Genus = Entry['genus'];
/** Who can do what to what: a court does not repeal, and a statute does not overrule. Relations not named here join any two works. */
const FITS: Partial<Record<Predicate, [by: Genus, to: Genus]>> = {
  amends: ['instrument', 'instrument'],
  repeals: ['instrument', 'instrument'],
  replaces: ['instrument', 'instrument'],
  commences: ['instrument', 'instrument'],
  'made-under': ['instrument', 'instrument'],
  interprets: ['case', 'instrument'],
  overrules: ['case', 'case'],
  affirms: ['case', 'case'],
};
const says: Record<Genus, string> = { case: 'a judgment', instrument: 'a law' };

export const relationFits: Rule = {
  slug: 'relation-fits',
  says: 'A relation joins works that can stand in it; and the work that an event names as having done it says so itself.',
  check: (c) =>
    [...c.entries.values()].flatMap((e): Finding[] => [
      ...(e.relations ?? []).flatMap((r, i): Finding[] => {
        const fit = FITS[r.does],
          other = c.entries.get(parseRef(r.to)?.entry ?? '');
        if (!fit || !other || (fit[0] === e.genus && fit[1] === other.genus)) return [];
        return [
          {
            file: e.file,
            at: ['relations', i, 'does'],
            says: `${says[e.genus]} that ${r.does} ${says[other.genus]}`,
            fix: `${says[fit[0]]} ${r.does} ${says[fit[1]]}: name another relation, such as applies, implements or bears-on`,
          },
        ];
      }),
      ...e.events.flatMap((v, i): Finding[] => {
        const by = c.entries.get(parseRef(v.by ?? '')?.entry ?? '');
        if (!by || by.relations?.some((r) => parseRef(r.to)?.entry === e.id)) return [];
        return [
          {
            file: e.file,
            at: ['events', i, 'by'],
            says: `${by.id} says nothing of ${e.id}`,
            fix: `add to ${by.id} what it does: relations: [{ does: …, to: ${e.id} }]`,
          },
        ];
      }),
    ]),
};
