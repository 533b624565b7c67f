import type { Compendium, Placed } from '../core/compendium.ts';
import { parseRef } from '../core/ref.ts';
import { land } from './resolve.ts';

/** Something of the record that cites a place: an answer, a question’s norm, a standard, another work. */
export type Citing = { by: 'answer'; id: string } | { by: 'question'; id: string } | { by: 'standard'; id: string } | { by: 'entry'; id: string };

/** For each entry id and each provision’s ref: what cites it, in the order of the record, each once. */
export function citedBy(c: Compendium): Map<string, Citing[]> {
  const index = new Map<string, Citing[]>();
  const put = (key: string, citing: Citing): void => {
    const list = index.get(key) ?? [];
    if (!list.some((x) => x.by === citing.by && x.id === citing.id)) list.push(citing);
    index.set(key, list);
  };
  const cite = (text: string, citing: Citing): void => {
    const ref = parseRef(text);
    const landing = ref && land(c, ref);
    if (!landing) return;
    put(landing.entry.id, citing);
    landing.provisions.forEach((p: Placed) => put(p.ref, citing));
  };
  for (const a of c.answers.values()) a.rests.forEach((text) => cite(text, { by: 'answer', id: a.id }));
  for (const q of c.questions.values()) q.norm.forEach((text) => cite(text, { by: 'question', id: q.id }));
  for (const s of c.standards) s.sources.forEach((text) => cite(text, { by: 'standard', id: s.id }));
  for (const e of c.entries.values()) e.relations?.forEach((r) => cite(r.to, { by: 'entry', id: e.id }));
  return index;
}
