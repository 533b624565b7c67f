import type { z } from 'zod';
import type { Answers } from '../core/answer.ts';
import type { Asked } from '../core/asked.ts';
import type { Chapter, Compendium, Entry, Placed, Prose, ThemeEntry } from '../core/compendium.ts';
import type { Change } from '../core/change.ts';
import type { Concordance } from '../core/concordance.ts';
import type { Exceptions } from '../core/exceptions.ts';
import type { Case, Instrument } from '../core/instrument.ts';
import type { Jurisdiction } from '../core/jurisdiction.ts';
import { anchorOf, parsePin, type Pin } from '../core/pin.ts';
import type { Pathway } from '../core/pathway.ts';
import type { Problem } from '../core/problem.ts';
import type { Provision } from '../core/provision.ts';
import type { Theme } from '../core/question.ts';
import type { Resource } from '../core/resource.ts';
import type { Standard } from '../core/standard.ts';
import type { Term } from '../core/term.ts';
import type { Thesaurus } from '../core/thesaurus.ts';
import type { Lang } from '../core/lang.ts';
import type { Translation } from '../core/translation.ts';
import type { RawFile } from './raw.ts';
import { readFile, type ReadFile } from './read.ts';

function place(id: string, provision: z.infer<typeof Provision>): Placed {
  const pins = [provision.pin].flat().map((text) => parsePin(text) as Pin);
  const anchor = anchorOf(pins);
  return { ...provision, pins, anchor, ref: `${id}#${anchor}` };
}

function proseOf(read: ReadFile): Prose {
  return { file: read.file, text: read.body, line: read.bodyLine };
}

function entryOf(read: ReadFile): Entry {
  const [jurisdiction = '', slug = ''] = read.captures;
  const id = `${jurisdiction}/${slug}`;
  const data = read.data as Instrument | Case;
  const located = { id, jurisdiction, slug, file: read.file, prose: proseOf(read), placed: data.provisions.map((p) => place(id, p)) };
  return read.kind === 'case' ? { ...located, ...(data as Case), genus: 'case' } : { ...located, ...(data as Instrument), genus: 'instrument' };
}

function themeOf(read: ReadFile): ThemeEntry {
  const id = read.captures[0] ?? '';
  const theme = read.data as Theme;
  return { ...theme, id, file: read.file, prose: proseOf(read), questions: Object.entries(theme.questions).map(([key, q]) => ({ ...q, key, theme: id, id: `${id}.${key}` })) };
}

function chapterOf(read: ReadFile): Chapter {
  const [jurisdiction = '', theme = ''] = read.captures;
  const { answers, unanswered } = read.data as z.infer<typeof Answers>;
  const rows = Object.entries(answers).map(([key, answer]) => ({ ...answer, id: `${jurisdiction}:${theme}.${key}`, jurisdiction, question: `${theme}.${key}`, theme, file: read.file }));
  return { id: `${jurisdiction}/${theme}`, jurisdiction, theme, file: read.file, answers: rows, unanswered: unanswered ?? {}, prose: proseOf(read) };
}

/** A compendium with nothing in it: what an empty `content/` gives. */
export function emptyCompendium(): Compendium {
  return { jurisdictions: new Map(), themes: [], questions: new Map(), entries: new Map(), chapters: [], answers: new Map(), standards: [], concordances: [], pathways: [], terms: new Map(), resources: [], changes: [], translations: new Map(), thesaurus: {}, asked: { questions: [] }, moved: new Map(), exceptions: {} };
}

/** The places of the record where each file was read, for checks that must name a line. */
export type Heads = Map<string, { head: string; headLine: number }>;

/**
 * Puts the record together from its files, in path order. One assembly behind both doors.
 * @returns everything that could be read, and every problem of form; a file with a problem is left out of the compendium
 */
export function assemble(files: RawFile[]): { compendium: Compendium; heads: Heads; problems: Problem[] } {
  const c = emptyCompendium();
  const problems: Problem[] = [];
  const heads: Heads = new Map();
  for (const raw of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const result = readFile(raw);
    problems.push(...result.problems);
    const read = result.read;
    if (!read) continue;
    heads.set(read.file, { head: read.head, headLine: read.headLine });
    switch (read.kind) {
      case 'jurisdictions': for (const [id, j] of Object.entries(read.data as Record<string, Jurisdiction>)) c.jurisdictions.set(id, { ...j, id }); break;
      case 'moved': for (const [from, to] of Object.entries(read.data as Record<string, string>)) c.moved.set(from, to); break;
      case 'exceptions': c.exceptions = read.data as Exceptions; break;
      case 'thesaurus': c.thesaurus = (read.data as Thesaurus).terms; break;
      case 'asked': c.asked = read.data as Asked; break;
      case 'theme': c.themes.push(themeOf(read)); break;
      case 'chapter': c.chapters.push(chapterOf(read)); break;
      case 'translation': {
        const [lang = '', , jurisdiction = '', slug = ''] = read.captures;
        const entry = `${jurisdiction}/${slug}`;
        c.translations.set(`${lang} ${entry}`, { ...(read.data as Translation), lang: lang as Lang, entry, file: read.file, prose: proseOf(read) });
        break;
      }
      case 'pathway': c.pathways.push({ ...(read.data as Pathway), id: read.captures[0] ?? '', file: read.file, prose: proseOf(read) }); break;
      case 'term': c.terms.set(read.captures[0] ?? '', { ...(read.data as Term), id: read.captures[0] ?? '', file: read.file }); break;
      case 'resource': c.resources.push({ ...(read.data as Resource), id: read.captures[0] ?? '', file: read.file }); break;
      case 'change': c.changes.push({ ...(read.data as Change), id: read.captures[0] ?? '', file: read.file }); break;
      case 'standard': c.standards.push({ ...(read.data as Standard), id: read.captures[0] ?? '', file: read.file }); break;
      case 'concordance': c.concordances.push({ ...(read.data as Concordance), id: read.captures[0] ?? '', file: read.file }); break;
      default: {
        const entry = entryOf(read);
        const twin = c.entries.get(entry.id);
        if (twin) problems.push({ file: read.file, line: 1, column: 1, slug: 'one-id', says: `${entry.id} is also the id of ${twin.file}`, fix: 'give one of the two another slug' });
        c.entries.set(entry.id, entry);
      }
    }
  }
  c.themes.sort((a, b) => a.order - b.order);
  c.standards.sort((a, b) => a.order - b.order);
  c.pathways.sort((a, b) => a.order - b.order);
  c.changes.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
  for (const theme of c.themes) for (const q of theme.questions) c.questions.set(q.id, q);
  for (const chapter of c.chapters) for (const answer of chapter.answers) c.answers.set(answer.id, answer);
  return { compendium: c, heads, problems };
}
