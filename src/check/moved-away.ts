import type { Compendium } from '../core/compendium.ts';
import { kindOf } from '../core/id.ts';
import { nearest } from '../core/problem.ts';
import { parseRef } from '../core/ref.ts';
import { moves, type Move } from '../derive/moved.ts';
import { published, type Published } from '../derive/published.ts';
import { land, whyNot } from '../derive/resolve.ts';
import { filesOf, type Finding, type Rule } from './rule.ts';

/** The files in which what has this id may stand. */
function filesOfId(id: string): string[] {
  const [room = '', slug = ''] = id.split(/[/#]/);
  if (kindOf(id) === 'entry' || kindOf(id) === 'provision') return filesOf(`${room}/${slug}`);
  return [`content/${room}/${slug.split('.')[0]}.mdx`, `content/${room}/${slug}.yaml`];
}

/** Why an id leads to nothing that is there. */
function whyNowhere(c: Compendium, { from, to, written }: Move, all: Move[], live: Map<string, Published>) {
  const next = all.find((move) => move.from === to);
  if (next)
    return {
      says: `${written.to} went too`,
      fix: next.to === from ? 'name what is there' : `write ${written.from}: ${next.written.to}`,
    };
  const ref = parseRef(written.to);
  const landing = ref && land(c, ref);
  if (landing)
    return {
      says: `no provision has just the place ${written.to}`,
      fix: `write ${landing.provisions.map((p) => live.get(p.ref)?.written).join(' or ')}`,
    };
  if (ref) return whyNot(c, ref);
  const near = nearest(written.to, live.keys());
  return { says: `${written.to} is not in the record`, fix: near ? `did you mean ${near}?` : 'name what is there' };
}

export const movedAway: Rule = {
  slug: 'moved-away',
  says: 'An id in moved.yaml is that of nothing in the record, and leads to something of its kind that is there.',
  check: (c) => {
    const live = new Map(published(c).map((thing) => [thing.id, thing]));
    const all = moves(c);
    return all.flatMap((move, line): Finding[] => {
      const { from, to, written } = move;
      const place = { file: 'content/moved.yaml', at: [written.from] };
      const [kind, goal] = [kindOf(from), kindOf(to)];
      const twin = all.slice(0, line).find((other) => other.from === from);
      return [
        ...(live.has(from)
          ? [
              {
                ...place,
                says: `${written.from} is still the id of ${kind === 'entry' ? 'an entry, and its page could not be reached' : 'something in the record'}`,
                fix: `delete the line, or move what has the id to ${written.to}`,
              },
            ]
          : []),
        ...(twin ? [{ ...place, says: `the same id as ${twin.written.from}`, fix: 'keep one of the two lines' }] : []),
        ...(live.has(to) ? [] : [{ ...place, ...whyNowhere(c, move, all, live), misses: filesOfId(to) }]),
        ...(kind === goal || (kind === 'provision' && goal === 'entry')
          ? []
          : [
              {
                ...place,
                says: `${written.to} is of another kind than ${written.from}`,
                fix:
                  kind === 'provision'
                    ? 'name a provision, or the law itself where there is none'
                    : 'name something of its kind',
              },
            ]),
      ];
    });
  },
};
