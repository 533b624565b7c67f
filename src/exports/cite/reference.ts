import type { Compendium, Entry } from '../../core/compendium.ts';
import type { EventName, Kind } from '../../core/vocabulary.ts';
import { entryPath } from '../../derive/address.ts';
import { addressOf, type Edition } from '../edition.ts';
import { reportOf, type Report } from './report.ts';

/** What a thing is to someone who cites it. */
export type Citable = 'statute' | 'regulation' | 'bill' | 'treaty' | 'document' | 'case' | 'page';

/** A work, or a page of the compendium, as every citation format needs it. */
export interface Reference {
  /** Its id in the record, or the path of the page: `in/itpa-1956`, `questions/shelter.duty`. */
  id: string;
  is: Citable;
  title: string;
  short?: string;
  original?: string;
  number?: string;
  report?: Report;
  date?: string;
  /** For a treaty. */
  inForce?: string;
  /** Country, with its state where there is one; none for what binds between states. */
  place?: string;
  country?: 'Bangladesh' | 'India';
  authority?: string;
  /** Its page here, and a source of the issuer’s own. */
  url: string;
  official?: string;
  version: string;
  record: string;
}

const KINDS: Record<Kind, Citable> = {
  constitution: 'statute',
  act: 'statute',
  ordinance: 'statute',
  code: 'statute',
  rules: 'regulation',
  order: 'regulation',
  bill: 'bill',
  treaty: 'treaty',
  mou: 'treaty',
  scheme: 'document',
  plan: 'document',
  policy: 'document',
  guideline: 'document',
  sop: 'document',
  circular: 'document',
};

/** The event that dates a work, the first of these that it has. */
const DATING: EventName[] = ['enacted', 'adopted', 'decided', 'signed', 'introduced', 'issued', 'ordered', 'published'];

function dateOf(entry: Entry): string | undefined {
  const dated = DATING.map((what) => entry.events.find((e) => e.what === what && !e.provisions)).find(Boolean);
  return (dated ?? entry.events[0])?.on;
}

/** A judgment’s name without what we say it is about, and of which year: `Gaurav Jain v Union of India`. */
function caseName(title: string): string {
  const name = title.replace(/ \((?!\d{4}\))[^()]*\)$/, '');
  return name.includes(' v ') ? name.replace(/ \(\d{4}\)$/, '') : name;
}

function placeOf(c: Compendium, id: string): Pick<Reference, 'place' | 'country'> {
  const own = c.jurisdictions.get(id);
  if (!own || id === 'intl') return {};
  const around = own.within ? c.jurisdictions.get(own.within) : undefined;
  const country = (around ?? own).name.en;
  return {
    place: around ? `${own.name.en}, ${country}` : country,
    ...(country === 'Bangladesh' || country === 'India' ? { country } : {}),
  };
}

/** A law or a judgment as a thing to cite. */
export function referenceOf(c: Compendium, entry: Entry, edition: Edition): Reference {
  const { report, rest } = entry.genus === 'case' ? reportOf(entry.number) : { rest: [entry.number ?? ''] };
  const reference: Reference = {
    id: entry.id,
    is: entry.genus === 'case' ? 'case' : KINDS[entry.kind],
    title: entry.genus === 'case' ? caseName(entry.title) : entry.title,
    short: entry.short,
    original: Object.values(entry.titleOriginal ?? {})[0],
    number: rest.join('; ') || undefined,
    report,
    date: dateOf(entry),
    inForce: entry.events.find((e) => e.what === 'entered-into-force')?.on,
    ...placeOf(c, entry.jurisdiction),
    authority: entry.genus === 'case' ? entry.court : entry.issuer,
    url: addressOf(edition, entryPath(entry)),
    official: Object.values(entry.sources).find((s) => s.official && s.url)?.url,
    version: edition.version,
    record: edition.generated,
  } as Reference;
  return Object.fromEntries(
    Object.entries(reference).filter(([, value]) => value !== undefined),
  ) as unknown as Reference;
}

/** A page of the compendium, or a place on it, as a thing to cite: a question, an answer to it, the comparison of a theme. */
export function pageReference(id: string, title: string, edition: Edition, path = `/${id}/`): Reference {
  return {
    id,
    is: 'page',
    title,
    date: edition.generated,
    url: addressOf(edition, path),
    version: edition.version,
    record: edition.generated,
  };
}
