import { CORE_SCHEMA, dump, load } from 'js-yaml';
import type { Compendium } from '../../src/core/compendium.ts';
import { assemble } from '../../src/load/assemble.ts';
import { judge, type Inspected } from '../../src/load/inspect.ts';
import { normalText, parts, type RawFile } from '../../src/load/raw.ts';

/** What was done to the record: files that changed or came, and paths that are gone. */
export interface Mutant {
  kind: string;
  files: RawFile[];
  gone: string[];
}

type Listed = { file: string };

/**
 * The record with a mutant in it, and every problem. Only what changed is read again; the rules look at all of it.
 * (A test holds this against reading everything anew.)
 */
export function inspectWith(base: Inspected, { files, gone }: Mutant): Inspected {
  const out = new Set([...gone, ...files.map(({ path }) => path)].map((path) => `content/${path}`));
  const fresh = assemble(files);
  const b = base.compendium, f = fresh.compendium;
  const list = <T extends Listed>(old: T[], now: T[]): T[] => [...old.filter(({ file }) => !out.has(file)), ...now];
  const map = <T extends Listed>(old: Map<string, T>, now: Map<string, T>): Map<string, T> => new Map([...[...old].filter(([, { file }]) => !out.has(file)), ...now]);
  const one = <K extends keyof Compendium>(file: string, key: K): Compendium[K] => (out.has(`content/${file}`) ? f : b)[key];
  const byOrder = <T extends { order: number }>(all: T[]): T[] => all.sort((x, y) => x.order - y.order);
  const themes = byOrder(list(b.themes, f.themes)), chapters = list(b.chapters, f.chapters);
  // Two files of one id: the reader of all files names it, and so does this.
  const twins = [...f.entries.values()].filter((e) => b.entries.has(e.id) && !out.has(b.entries.get(e.id)?.file ?? ''));
  return judge({
    compendium: {
      ...b,
      jurisdictions: one('jurisdictions.yaml', 'jurisdictions'), moved: one('moved.yaml', 'moved'), thesaurus: one('thesaurus.yaml', 'thesaurus'), asked: one('asked.yaml', 'asked'), exceptions: one('exceptions.yaml', 'exceptions'),
      themes, chapters, entries: map(b.entries, f.entries), terms: map(b.terms, f.terms), translations: map(b.translations, f.translations),
      standards: byOrder(list(b.standards, f.standards)), pathways: byOrder(list(b.pathways, f.pathways)), concordances: list(b.concordances, f.concordances), resources: list(b.resources, f.resources), changes: list(b.changes, f.changes),
      questions: new Map(themes.flatMap((t) => t.questions.map((q) => [q.id, q]))), answers: new Map(chapters.flatMap((k) => k.answers.map((a) => [a.id, a]))),
    },
    heads: new Map([...[...base.heads].filter(([file]) => !out.has(file)), ...fresh.heads]),
    problems: [...fresh.problems, ...twins.map((e) => ({ file: e.file, line: 1, column: 1, slug: 'one-id', says: `${e.id} is also the id of another file`, fix: 'give one of the two another slug' }))],
  });
}

/** Everything the record holds of one file, in an order that no order of keys changes. */
export function heldOf(c: Compendium, path: string): string {
  const file = `content/${path}`;
  const single: Record<string, unknown> = { 'content/jurisdictions.yaml': [...c.jurisdictions.values()], 'content/moved.yaml': [...c.moved], 'content/thesaurus.yaml': c.thesaurus, 'content/asked.yaml': c.asked, 'content/exceptions.yaml': c.exceptions };
  const all: Listed[] = [...c.entries.values(), ...c.chapters, ...c.themes, ...c.standards, ...c.concordances, ...c.pathways, ...c.terms.values(), ...c.resources, ...c.changes, ...c.translations.values()];
  return canonical([single[file], ...all.filter((part) => part.file === file)]);
}

/** A value as text in which the order of a map’s keys does not show. Lists of named things are ordered by name: they were maps. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    // Where a text stands in its file, and its lines, are not what it says.
    if (key === 'line') return undefined;
    if (Array.isArray(inner) && inner.every((item) => item !== null && typeof item === 'object' && 'id' in item)) return [...inner].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What a file says, as any YAML reader would take it: its fields and its prose. */
export function saidBy(raw: RawFile): string {
  const split = parts(raw);
  try {
    return canonical([load(split?.head ?? '', { schema: CORE_SCHEMA }), split?.body]);
  } catch {
    return normalText(raw);
  }
}

/** A file’s fields, to be changed and written back. */
export function fieldsOf(raw: RawFile): Record<string, unknown> {
  return load(parts(raw)?.head ?? '', { schema: CORE_SCHEMA }) as Record<string, unknown>;
}
export function withFields(raw: RawFile, fields: unknown): RawFile {
  const text = dump(fields, { schema: CORE_SCHEMA, lineWidth: 118, noRefs: true });
  return { path: raw.path, text: raw.path.endsWith('.yaml') ? text : `---\n${text}---\n${parts(raw)?.body ?? ''}` };
}

/** Every place in a value, from the outside in. */
export function placesIn(value: unknown, at: PropertyKey[] = []): PropertyKey[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}
export function getAt(value: unknown, at: PropertyKey[]): unknown {
  return at.reduce((here, key) => (here as Record<PropertyKey, unknown>)[key], value);
}
