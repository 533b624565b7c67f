import type { Compendium } from '../core/compendium.ts';
import type { Finding } from './rule.ts';

/** Names of fields that hold addresses, keys and places, not words to be read. */
const UNREAD =
  /^(id|slug|file|jurisdiction|ref|anchor|pins?|placed|prose|lang|entry|to|norm|tests|seen|source|url|archived|of|from|themes?|theme|question|stages?|provisions|find)$/;

interface Hit {
  at: PropertyKey[];
  found: string;
}
type Look = (text: string) => string | undefined;

function inWords(part: unknown, look: Look, under = '', inLimit = false): Hit[] {
  if (typeof part === 'string') {
    const found = look(part);
    return found === undefined ? [] : [{ at: [], found }];
  }
  if (part === null || typeof part !== 'object') return [];
  const hits: Hit[] = [];
  for (const [key, value] of Object.entries(part)) {
    // A clock starts "from" an event, in words; a source's own words are read though it is looked up by key.
    if (under !== 'sources' && UNREAD.test(key) && !(key === 'from' && inLimit)) continue;
    for (const hit of inWords(value, look, key, inLimit || key === 'limit'))
      hits.push({ at: [key, ...hit.at], found: hit.found });
  }
  return hits;
}

function inProse({ text, line }: { text: string; line: number }, look: Look): { at: Finding['at']; found: string }[] {
  return text.split('\n').flatMap((words, i) => {
    const found = look(words);
    return found === undefined
      ? []
      : [{ at: { line: line + i, column: 1 + Math.max(0, words.indexOf(found)) }, found }];
  });
}

/** A head’s words, those of its provisions too: elsewhere a field of that name holds pins. */
function inHead(head: object, look: Look): Hit[] {
  const provisions = Object.entries('provisions' in head && head.provisions ? (head.provisions as object) : {});
  return [
    ...inWords(head, look),
    ...provisions.flatMap(([key, p]) =>
      inWords(p, look).map(({ at, found }) => ({ at: ['provisions', key, ...at], found })),
    ),
  ];
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

/** Looks at every text of the record that a reader sees, and tells where something was found in one. */
export function inEveryText(c: Compendium, look: Look): { file: string; at: Finding['at']; found: string }[] {
  return parts(c).flatMap(({ file, head, prose }) =>
    [...inHead(head, look), ...(prose ? inProse(prose, look) : [])].map((hit) => ({ file, ...hit })),
  );
}
