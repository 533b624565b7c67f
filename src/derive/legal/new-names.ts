import { idOf, kindOf } from '../../core/id.ts';
import type { Move } from '../moved.ts';
import type { Fact, Subject } from './subject.ts';

/** What is before the id of a subject where moved.yaml writes it. */
const ROOM: Partial<Record<Subject['kind'], string>> = {
  question: 'questions/',
  standard: 'standards/',
  pathway: 'pathways/',
  term: 'glossary/',
  change: 'changes/',
};

/** Whether moved.yaml may name it: for a provision its pin tells, and an answer has the id of its country and question. */
export const hasId = ({ kind }: Subject): boolean => kind === 'entry' || ROOM[kind] !== undefined;

/** A subject of an earlier record, and the id it had there. */
export type Earlier = Subject & { had: string };

/** A subject of an earlier record under the ids by which a later one knows it, and what it names. */
export function underNewNames(subject: Subject, moved: ReadonlyMap<string, Move>): Earlier {
  const law = (text: string): string => {
    const id = /^[a-z-]+\/[a-z0-9-]+/.exec(text)?.[0] ?? '';
    const to = moved.get(id)?.to;
    return to === undefined ? text : to + text.slice(id.length);
  };
  const rename = (text: string): string => moved.get(idOf(text) ?? '')?.written.to ?? law(text);
  const all = (facts: Record<string, Fact>): Record<string, Fact> =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, typeof fact === 'string' ? fact : fact.map(rename)]),
    );
  const [, country = '', own = ''] = /^([a-z-]+:)?(.*)$/.exec(subject.id) ?? [];
  const room = country ? 'questions/' : (ROOM[subject.kind] ?? '');
  const move = moved.get(room + own);
  const same = move && kindOf(move.from) === kindOf(move.to);
  return {
    ...subject,
    had: subject.id,
    id: same ? country + move.to.slice(room.length) : law(subject.id),
    ...(subject.of === undefined ? {} : { of: law(subject.of) }),
    law: all(subject.law),
  };
}
