import type { Compendium, Entry } from '../core/compendium.ts';
import { DEAD, type Force } from '../core/vocabulary.ts';
import { aknOf } from '../derive/akn.ts';
import { forceOf } from '../derive/force.ts';
import type { Reference } from './cite/reference.ts';

/** Legal force in the words of schema.org; none where nobody can tell. */
function forceWord(is: Force): string | undefined {
  if (is === 'unclear') return undefined;
  if (is === 'in-force') return 'InForce';
  if (is === 'partly-in-force') return 'PartiallyInForce';
  return DEAD.has(is) || is === 'not-yet-in-force' || is === 'bill' ? 'NotInForce' : undefined;
}

/** What tells a work from every other: its Akoma Ntoso address, its report, its number; not what is only said of it in words. */
export function identifierOf(entry: Entry, r: Reference): string | undefined {
  return aknOf(entry) ?? r.report?.text ?? (r.is === 'document' || r.is === 'bill' ? undefined : r.number);
}

/** JSON that may stand inside a script element: nothing in it can end that element. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A law as schema.org’s Legislation; a judgment, for which it has no word, as a creative work of that genre. */
export function jsonLdOf(c: Compendium, entry: Entry, r: Reference, today: string): object {
  const shared = {
    '@context': 'https://schema.org',
    '@type': entry.genus === 'case' ? 'CreativeWork' : 'Legislation',
    name: r.title,
    url: r.url,
  };
  if (entry.genus === 'case') {
    return {
      ...shared,
      genre: 'judgment',
      identifier: identifierOf(entry, r),
      datePublished: r.date,
      creator: r.authority,
    };
  }
  const force = forceWord(forceOf(c, entry, today).is);
  return {
    ...shared,
    legislationIdentifier: identifierOf(entry, r),
    legislationDate: r.date,
    legislationJurisdiction: r.place,
    legislationPassedBy: r.authority,
    legislationLegalForce: force && `https://schema.org/${force}`,
  };
}
