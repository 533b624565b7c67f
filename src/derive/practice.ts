import type { Compendium } from '../core/compendium.ts';
import { lastDay } from '../core/date.ts';
import { entryPath, questionPath } from './address.ts';
import { shortName } from './cite.ts';

/** How something works in fact: where it is noted, when it was so, and where that was read. `about` is the id of the entry or answer. */
export interface Noted { id: string; about: string; jurisdiction: string; note: string; on?: string; at: { path: string; name: string }; source?: { name: string; url?: string } }

/** Every practice note of the record, newest first; undated ones last. Each stays where it was written; here they stand together. */
export function practiceNotes(c: Compendium): Noted[] {
  const ofEntries = [...c.entries.values()].flatMap((e) => (e.practice ?? []).map((p, n): Noted => {
    const s = p.source ? e.sources[p.source] : undefined;
    return { id: `${e.id}:practice-${n + 1}`, about: e.id, jurisdiction: e.jurisdiction, note: p.note, ...(p.on ? { on: p.on } : {}), at: { path: entryPath(e), name: shortName(e) }, ...(s ? { source: { name: s.publisher, ...(s.url ? { url: s.url } : {}) } } : {}) };
  }));
  const ofAnswers = [...c.answers.values()].flatMap((a) => (a.practice ?? []).map((p, n): Noted => ({
    id: `${a.id}:practice-${n + 1}`, about: a.id, jurisdiction: a.jurisdiction, note: p.note, ...(p.on ? { on: p.on } : {}), at: { path: questionPath(a.question), name: c.questions.get(a.question)?.short ?? a.question }, ...(p.url ? { source: { name: new URL(p.url).hostname, url: p.url } } : {}),
  })));
  return [...ofEntries, ...ofAnswers].sort((a, b) => (b.on ? lastDay(b.on) : '').localeCompare(a.on ? lastDay(a.on) : ''));
}
