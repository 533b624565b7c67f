import type { Compendium } from '../core/compendium.ts';
import type { IdKind } from '../core/id.ts';
import type { Worded } from './known-again.ts';

/** Something of the record that is published under an id of its own. */
export interface Published extends Worded {
  kind: IdKind | 'theme' | 'jurisdiction';
  id: string;
  /** The id as moved.yaml and messages have it: pins as lawyers write them. */
  written: string;
  /** What its id begins with, and goes with. */
  of?: string;
  file: string;
  at: PropertyKey[];
}

/**
 * Everything in a record that others may have cited, linked or stored by its id. Answers are not named: the id of one is
 * its country and its question, and every question is answered. What stands in a list and has a number there (a clock, a
 * practice note) has its id for one edition only.
 */
export function published(c: Compendium): Published[] {
  const of = (
    kind: Published['kind'],
    id: string,
    file: string,
    words: Worded['words'],
    at: PropertyKey[] = [],
  ): Published => ({ kind, id, written: id, file, at, words });
  return [
    ...[...c.jurisdictions.keys()].map((id) =>
      of('jurisdiction', `jurisdictions/${id}`, 'content/jurisdictions.yaml', {}, [id]),
    ),
    ...c.themes.map((t) => of('theme', `themes/${t.id}`, t.file, {})),
    ...[...c.entries.values()].flatMap((e) => [
      of('entry', e.id, e.file, { title: e.title, summary: e.summary, prose: e.prose.text.trim() }),
      ...e.placed.map((p, at): Published => ({
        ...of('provision', p.ref, e.file, { heading: p.heading, summary: p.summary }, ['provisions', at, 'pin']),
        written: `${e.id}#${[p.pin].flat().join('; ')}`,
        of: e.id,
      })),
    ]),
    ...c.themes.flatMap((t) =>
      t.questions.map((q): Published => ({
        ...of('questions', `questions/${q.id}`, t.file, { ask: q.ask, title: q.short }, ['questions', q.key]),
        of: `themes/${t.id}`,
      })),
    ),
    ...c.pathways.map((p) => of('pathways', `pathways/${p.id}`, p.file, { title: p.title, says: p.says })),
    ...c.standards.map((s) => of('standards', `standards/${s.id}`, s.file, { title: s.title, says: s.statement })),
    ...[...c.terms.values()].map((t) => of('glossary', `glossary/${t.id}`, t.file, { title: t.term.en, says: t.says })),
    ...c.resources.map((r) => of('resources', `resources/${r.id}`, r.file, { title: r.title, says: r.good })),
    ...c.changes.map((x) => of('changes', `changes/${x.id}`, x.file, { title: x.title, says: x.says })),
  ];
}
