import type { Compendium } from '../core/compendium.ts';
import type { Finding, Rule } from './rule.ts';

/** Names of fields that hold addresses, keys and places, not words to be read. */
const UNREAD =
  /^(id|slug|file|jurisdiction|ref|anchor|pins?|placed|text|lang|entry|to|norm|tests|seen|source|url|archived|of|from|themes?|theme|question|stages?|provisions|find)$/;
/** A citation, as such, as a link or as a component: an entry's own id may look like the name of a working paper. */
const CITATION = /\]\([^)]*\)|<Cite[^>]*>|\b(?:intl|[a-z]{2}(?:-[a-z]{2})?)\/[a-z0-9-]+/g;
/** What notes to oneself look like when they are left in a text: marks of unfinished work, and the names of working papers. */
const LEFTOVER =
  /\b(MISSING|TODO|FIXME|TBD|XXX|[Dd]ossier|[Rr]ecalled|Observations|lorem ipsum|(?:bd|in|intl)-[a-z]+(?:-[a-z0-9]+)*-\d{4})\b/;

function leftIn(text: string): string | undefined {
  return LEFTOVER.test(text) ? LEFTOVER.exec(text.replace(CITATION, ''))?.[0] : undefined;
}

function inWords(part: unknown, at: PropertyKey[]): { at: PropertyKey[]; word: string }[] {
  if (typeof part === 'string') {
    const word = leftIn(part);
    return word ? [{ at, word }] : [];
  }
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => {
    // A clock starts "from" an event, in words; a source's own words are read though it is looked up by key.
    if (at.at(-1) !== 'sources' && UNREAD.test(key) && !(key === 'from' && at.includes('limit'))) return [];
    return inWords(value, [...at, key]);
  });
}

function inProse({
  text,
  line,
}: {
  text: string;
  line: number;
}): { at: { line: number; column: number }; word: string }[] {
  return text.split('\n').flatMap((words, i) => {
    const word = leftIn(words);
    return word ? [{ at: { line: line + i, column: 1 + Math.max(0, words.indexOf(word)) }, word }] : [];
  });
}

/** Every part of the record a reader sees, its fields under the keys the file gives them. */
function parts(c: Compendium): { file: string; head: object; prose?: { text: string; line: number } }[] {
  return [
    ...c.chapters.map((k) => ({
      file: k.file,
      head: {
        answers: Object.fromEntries(k.answers.map((a) => [a.question.slice(k.theme.length + 1), a])),
        unanswered: k.unanswered,
      },
      prose: k.prose,
    })),
    ...c.themes.map((t) => ({
      file: t.file,
      head: { ...t, questions: Object.fromEntries(t.questions.map((q) => [q.key, q])) },
      prose: t.prose,
    })),
    ...[...c.entries.values(), ...c.pathways, ...c.translations.values()].map((part) => ({
      file: part.file,
      head: part,
      prose: part.prose,
    })),
    ...[...c.standards, ...c.concordances, ...c.terms.values(), ...c.resources, ...c.changes].map((part) => ({
      file: part.file,
      head: part,
    })),
  ];
}

/** A head’s words, those of its provisions too: elsewhere a field of that name holds pins. */
function inHead(head: object): { at: PropertyKey[]; word: string }[] {
  const provisions = Object.entries('provisions' in head && head.provisions ? (head.provisions as object) : {});
  return [...inWords(head, []), ...provisions.flatMap(([key, p]) => inWords(p, ['provisions', key]))];
}

export const noNoteToSelf: Rule = {
  slug: 'no-note-to-self',
  says: 'No note of the writers to themselves, and no name of a working paper, is left in a text.',
  check: (c) =>
    parts(c).flatMap(({ file, head, prose }): Finding[] =>
      [...inHead(head), ...(prose ? inProse(prose) : [])].map(({ at, word }) => ({
        file,
        at,
        says: `"${word}" is left in the text`,
        fix: 'say it for a reader, or as a gap, or take it out',
      })),
    ),
};
