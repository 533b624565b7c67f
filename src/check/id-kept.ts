import type { Compendium } from '../core/compendium.ts';
import { ROOMS } from '../core/id.ts';
import { parseRef } from '../core/ref.ts';
import { knownAgain } from '../derive/known-again.ts';
import { moves } from '../derive/moved.ts';
import { published, type Published } from '../derive/published.ts';
import { land } from '../derive/resolve.ts';
import type { Finding, Rule } from './rule.ts';

const MOVED = 'content/moved.yaml';
const MOVABLE: readonly string[] = ['entry', 'provision', ...ROOMS];

/** What to do about an id that is gone and whose words are nowhere. */
function unknown(c: Compendium, was: Published): string {
  const line = (to: string): string => `write ${was.written}: ${to} in ${MOVED}`;
  if (!MOVABLE.includes(was.kind)) return `put it back: a ${was.kind} keeps its id`;
  if (was.kind !== 'provision') return `put ${was.file} back as it was, or ${line('<the id of what took its place>')}`;
  const ref = parseRef(was.written);
  const [around] = (ref && land(c, ref)?.provisions) ?? [];
  const to = around ? `${was.of}#${[around.pin].flat().join('; ')}` : '<where that rule stands now>';
  return `${line(to)}, or ${was.written}: ${was.of} if there is no such provision; or put it back`;
}

/** What an earlier record published and this one neither has nor leads on from. */
function lost(before: Compendium, c: Compendium): Finding[] {
  const now = published(c);
  const went = new Map(moves(c).map((move) => [move.from, move]));
  const known = new Set([...now.map(({ id }) => id), ...went.keys()]);
  /** Whether something has this id or it leads on, be it under the name that its law has now. */
  const kept = (id: string): boolean => {
    const [law = '', place] = id.split('#');
    return known.has(id) || (place !== undefined && known.has(`${went.get(law)?.to}#${place}`));
  };

  const earlier = published(before);
  const had = new Set(earlier.map(({ id }) => id));
  const missing = earlier.filter(({ id }) => !kept(id));
  const ids = new Set(missing.map(({ id }) => id));
  // What went with its law or its theme is told once, there.
  const gone = missing
    .filter(({ of }) => of === undefined || !ids.has(of))
    .map((was) => ({ ...was, ...(was.of === undefined ? {} : { of: went.get(was.of)?.to ?? was.of }) }));
  const again = knownAgain<Published>(
    gone,
    now.filter(({ id }) => !had.has(id)),
  );
  const byId = new Map(now.map((thing) => [thing.id, thing]));

  const told = gone.map((was): Finding => {
    const mate = again.get(was);
    const home = byId.get(was.of ?? '');
    const place = mate ?? (home && { file: home.file, at: [was.at[0] ?? ''] }) ?? { file: MOVED, at: [] };
    return {
      file: place.file,
      at: place.at,
      says: `the id ${was.written} is gone${mate ? `, and ${mate.written} has its words` : ''}`,
      fix: mate ? `write ${was.written}: ${mate.written} in ${MOVED}` : unknown(c, was),
      misses: [was.file, MOVED],
    };
  });
  const forgotten = moves(before)
    .filter(({ from }) => !kept(from))
    .map(({ to, written }): Finding => ({
      file: MOVED,
      at: [],
      says: `the old id ${written.from} is forgotten`,
      fix: `write ${written.from}: ${went.get(to)?.written.to ?? written.to} again`,
      misses: [MOVED],
    }));
  return [...told, ...forgotten];
}

export const idKept: Rule = {
  slug: 'id-kept',
  says: 'What had an id in an earlier record has it still, or moved.yaml says what the id goes on meaning.',
  check: (c, _, before) => (before ? lost(before, c) : []),
};
