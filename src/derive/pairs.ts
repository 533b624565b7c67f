import type { Compendium, Entry } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';

/** Two laws that are worth reading beside each other: the earlier (or the first named) and the other, and why where a person chose them. */
export interface Pair {
  a: string;
  b: string;
  because?: string;
}

/** Pairs that no relation of the record tells, each with the reason it matters. */
export const CHOSEN: readonly Required<Pair>[] = [
  {
    a: 'in/itpa-1956',
    b: 'bd/pshtmso-2026',
    because: 'Each country’s special law: offences, rescue, placement, what follows.',
  },
  { a: 'in/itpa-1956', b: 'bd/pshta-2012', because: 'The same with Bangladesh’s earlier Act.' },
  {
    a: 'in/jja-2015',
    b: 'bd/children-act-2013',
    because: 'A child found in exploitation: who decides, where she stays, how she goes home.',
  },
  {
    a: 'in/nalsa-comp-2018',
    b: 'bd/pshtmso-2026',
    because: 'Compensation: a scheme with a table of sums beside orders of a court and a fund.',
  },
  { a: 'in/pocso-2012', b: 'bd/nsnda-2000', because: 'Sexual offences against a child, and how she is heard.' },
  { a: 'in/bns-2023', b: 'bd/penal-1860', because: 'The general law of offences.' },
  { a: 'in/bnss-2023', b: 'bd/crpc-1898', because: 'Procedure before police and courts.' },
  { a: 'in/bsa-2023', b: 'bd/evidence-1872', because: 'Evidence: what may be asked, what may be shown.' },
  { a: 'in/constitution-1950', b: 'bd/constitution-1972', because: 'The rights that all other law is held against.' },
  { a: 'in/ifa-2025', b: 'bd/foreigners-1946', because: 'A survivor from another country: entry, stay, removal.' },
  { a: 'in/lsa-1987', b: 'bd/legal-aid-2000', because: 'Free legal aid: who gets it, and from whom.' },
  {
    a: 'in/shakti-sadan-2022',
    b: 'bd/vagrants-2011',
    because: 'Homes for adults: who may enter, who may be sent, how long she stays.',
  },
  { a: 'in/pcma-2006', b: 'bd/cmra-2017', because: 'Child marriage.' },
  {
    a: 'intl/palermo-2000',
    b: 'intl/saarc-trafficking-2002',
    because: 'The norm of the world beside that of the region.',
  },
];

const successions = (c: Compendium): Pair[] =>
  [...c.entries.values()].flatMap((later) =>
    (later.relations ?? []).flatMap((r) => {
      const ref = parseRef(r.to);
      return ref && !ref.pin && (r.does === 'replaces' || r.does === 'repeals') ? [{ a: ref.entry, b: later.id }] : [];
    }),
  );

const made = new WeakMap<Compendium, Pair[]>();

/**
 * Every pair that has a page of its own: a law and what repealed or replaced it, then those chosen. Both have provisions;
 * a pair named twice stands once.
 */
export function pairs(c: Compendium): Pair[] {
  const known = made.get(c);
  if (known) return known;
  const told = (id: string): boolean => (c.entries.get(id)?.placed.length ?? 0) > 0;
  const seen = new Set<string>();
  const list = [...successions(c), ...CHOSEN].filter(
    ({ a, b }) => told(a) && told(b) && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`),
  );
  made.set(c, list);
  return list;
}

/** The address of a pair’s page. */
export function pairPath({ a, b }: Pair): string {
  return `/compare/side-by-side/${a.replace('/', '-')}--${b.replace('/', '-')}/`;
}

/** The pages on which an entry stands beside another, with that other. */
export function besides(c: Compendium, entry: Entry): { path: string; other: Entry }[] {
  return pairs(c).flatMap((pair) => {
    const other = pair.a === entry.id ? pair.b : pair.b === entry.id ? pair.a : undefined;
    return other === undefined ? [] : [{ path: pairPath(pair), other: c.entries.get(other) as Entry }];
  });
}
