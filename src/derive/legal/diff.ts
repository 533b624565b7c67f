import type { Compendium } from '../../core/compendium.ts';
import { asOf } from '../as-of.ts';
import { knownAgain } from '../known-again.ts';
import { moves } from '../moved.ts';
import { published } from '../published.ts';
import { hasId, underNewNames, type Earlier } from './new-names.ts';
import { SUBJECTS, type Fact, type Subject } from './subject.ts';
import { subjects } from './subjects.ts';

/** One fact that is not what it was: a text that became another, or items that came to and went from a list. */
export type FactChange =
  { label: string; from?: string; to?: string } | { label: string; added: string[]; removed: string[] };
/** A thing that came, went, or says something else in law. `holds` is how many provisions came or went with an entry. */
export type LegalChange =
  { how: 'new' | 'gone'; subject: Subject; holds: number } | { how: 'changed'; subject: Subject; facts: FactChange[] };
/** A thing of which only wording, or only filing, changed, and in which fields. */
export interface Touched {
  subject: Subject;
  fields: string[];
}
/** The difference between two records: in law, in words alone, in filing alone. */
export interface LegalDiff {
  law: LegalChange[];
  words: Touched[];
  filing: Touched[];
}

/** Items of `a` that `b` lacks; of an item that stands twice, the second counts too. */
function lacking(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function factChanges(was: Record<string, Fact>, is: Record<string, Fact>): FactChange[] {
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((label): FactChange[] => {
    const from = was[label];
    const to = is[label];
    if (typeof from === 'object' || typeof to === 'object') {
      const [a, b] = [[from ?? []].flat(), [to ?? []].flat()];
      const [added, removed] = [lacking(b, a), lacking(a, b)];
      return added.length + removed.length > 0 ? [{ label, added, removed }] : [];
    }
    return from === to ? [] : [{ label, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

/** Subjects by kind and id; one that stands twice, as a faulty record may have it, is kept under a number. */
function byKey<S extends Subject>(list: S[]): Map<string, S> {
  const index = new Map<string, S>();
  for (const subject of list) {
    let key = `${subject.kind} ${subject.id}`;
    while (index.has(key)) key += '+';
    index.set(key, subject);
  }
  return index;
}

/**
 * What changed between two records, in legal terms. Legal force is told for one day in both, so that the passing of
 * time alone is no change.
 */
export function legalDiff(before: Compendium, after: Compendium): LegalDiff {
  const day = [asOf(before), asOf(after)].sort().at(-1) as string;
  const had = new Set(published(before).map(({ id }) => id));
  const moved = new Map(moves(after).flatMap((move) => (had.has(move.from) ? [[move.from, move]] : [])));
  const old = byKey(subjects(before, day).map((subject) => underNewNames(subject, moved)));
  const now = byKey(subjects(after, day));
  const gone = [...old].flatMap(([key, subject]) => (now.has(key) ? [] : [subject]));
  const came = [...now].flatMap(([key, subject]) => (old.has(key) ? [] : [subject]));
  // A provision that went and came with its words has another number now.
  const provisions = <S extends Subject>(list: S[]): S[] => list.filter(({ kind }) => kind === 'provision');
  const pairs = knownAgain<Subject>(provisions(gone), provisions(came));
  const mates = new Map([...pairs].map(([was, is]) => [is, was as Earlier]));
  const entries = (list: Subject[]): Set<string> => new Set(list.flatMap((s) => (s.kind === 'entry' ? [s.id] : [])));
  const [goneEntries, newEntries] = [entries(gone), entries(came)];

  const diff: LegalDiff = { law: [], words: [], filing: [] };
  // What comes or goes with its whole entry is told once, there.
  const whole = (
    how: 'new' | 'gone',
    list: Subject[],
    within: Set<string>,
    paired: ReadonlyMap<Subject, Subject>,
  ): void => {
    for (const subject of list) {
      if (paired.has(subject) || within.has(subject.of ?? '')) continue;
      const holds = list.filter((s) => s.of === subject.id).length;
      if (Object.keys(subject.law).length > 0) diff.law.push({ how, subject, holds });
      else if (Object.keys(subject.words).length > 0) diff.words.push({ subject, fields: [how] });
      else diff.filing.push({ subject, fields: [how] });
    }
  };
  whole('new', came, newEntries, mates);
  whole('gone', gone, goneEntries, pairs);

  for (const [key, is] of now) {
    const was = old.get(key) ?? mates.get(is);
    if (!was) continue;
    const renamed = was.had !== is.id && hasId(is);
    const facts = [...(renamed ? [{ label: 'id', from: was.had, to: is.id }] : []), ...factChanges(was.law, is.law)];
    const words = factChanges(was.words, is.words).map((f) => f.label);
    const filing = factChanges(was.filing, is.filing).map((f) => f.label);
    if (facts.length > 0) diff.law.push({ how: 'changed', subject: is, facts });
    if (words.length > 0) diff.words.push({ subject: is, fields: words });
    if (filing.length > 0) diff.filing.push({ subject: is, fields: filing });
  }
  const rank = ({ subject: { kind } }: { subject: Subject }): number => SUBJECTS.indexOf(kind);
  const inOrder = <T extends { subject: Subject }>(list: T[]): T[] =>
    list.sort((a, b) => rank(a) - rank(b) || (a.subject.id < b.subject.id ? -1 : 1));
  return { law: inOrder(diff.law), words: inOrder(diff.words), filing: inOrder(diff.filing) };
}
