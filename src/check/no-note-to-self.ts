import type { Rule } from './rule.ts';
import { inEveryText } from './texts.ts';

/** A citation, as such, as a link or as a component: an entry's own id may look like the name of a working paper. */
const CITATION = /\]\([^)]*\)|<Cite[^>]*>|\b(?:intl|[a-z]{2}(?:-[a-z]{2})?)\/[a-z0-9-]+/g;
/** What notes to oneself look like when they are left in a text: marks of unfinished work, and the names of working papers. */
const LEFTOVER =
  /\b(MISSING|TODO|FIXME|TBD|XXX|[Dd]ossier|[Rr]ecalled|Observations|lorem ipsum|(?:bd|in|intl)-[a-z]+(?:-[a-z0-9]+)*-\d{4})\b/;

function leftIn(text: string): string | undefined {
  return LEFTOVER.test(text) ? LEFTOVER.exec(text.replace(CITATION, ''))?.[0] : undefined;
}

export const noNoteToSelf: Rule = {
  slug: 'no-note-to-self',
  says: 'No note of the writers to themselves, and no name of a working paper, is left in a text.',
  check: (c) =>
    inEveryText(c, leftIn).map(({ file, at, found }) => ({
      file,
      at,
      says: `"${found}" is left in the text`,
      fix: 'say it for a reader, or as a gap, or take it out',
    })),
};
