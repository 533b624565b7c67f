import { contentFolder, fromDisk } from '../../src/load/files.ts';

/** The record as it stands, with every problem in it. */
export const { compendium, problems } = fromDisk(contentFolder(new URL('../../', import.meta.url)));
export const entries = [...compendium.entries.values()];

/** Names of fields that hold addresses, keys and places, not words to be read. */
const unread = /^(id|slug|file|jurisdiction|ref|anchor|pins?|to|norm|tests|seen|source|sources|url|archived|of|from|themes?|stages?)$/;

/** A citation, as such, as a link or as a component: an entry's own id may look like the name of a working paper. */
const citation = /\]\([^)]*\)|<Cite[^>]*>|\b(?:intl|[a-z]{2}(?:-[a-z]{2})?)\/[a-z0-9-]+/g;

/** Every text of a part of the record that a reader sees, with where it stands. */
export function texts(part: unknown, at = ''): { at: string; says: string }[] {
  if (typeof part === 'string') return [{ at, says: part.replace(citation, '') }];
  if (Array.isArray(part)) return part.flatMap((item, n) => texts(item, `${at}[${n}]`));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => {
    // A clock starts "from" an event, in words; a source's own words are read though it is looked up by key.
    if (key === 'sources') return Object.values(value as object).flatMap((source) => texts(source, `${at}.sources`));
    if (key === 'from' && at.includes('limit')) return texts(value, `${at}.${key}`);
    return unread.test(key) ? [] : texts(value, `${at}.${key}`);
  });
}

/** What notes to oneself look like when they are left in a text: marks of unfinished work, and the names of working papers. */
const leftover = /\b(MISSING|TODO|FIXME|TBD|[Dd]ossier|[Rr]ecalled|Observations|(?:bd|in|intl)-[a-z]+(?:-[a-z0-9]+)*-\d{4})\b/;

/** Texts that still hold a note of those who wrote them to themselves. */
export const leftovers = (part: unknown): string[] =>
  texts(part)
    .filter(({ says }) => leftover.test(says))
    .map(({ at, says }) => `${at}: “${leftover.exec(says)![0]}” in “${says.slice(0, 120)}”`);
