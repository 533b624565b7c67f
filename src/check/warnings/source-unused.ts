import { parseBody } from '../../body/parse.ts';
import { outlineOf } from '../../body/outline.ts';
import type { Entry } from '../../core/compendium.ts';
import type { Rule } from '../rule.ts';

function used(e: Entry): Set<string | undefined> {
  const body = parseBody(e.prose);
  return new Set([
    ...e.placed.flatMap((p) => p.seen ?? []),
    ...(e.practice ?? []).map((p) => p.source),
    ...e.events.map((v) => v.source),
    e.force?.source,
    ...(e.genus === 'instrument' ? Object.values(e.participation ?? {}).flatMap((p) => p.seen ?? []) : []),
    ...('tree' in body ? outlineOf(body.tree, e.prose).practices.map((p) => p.source) : []),
  ]);
}

export const sourceUnused: Rule = {
  slug: 'source-unused',
  says: 'A source that was read bears something: a provision, an event, a note on practice.',
  check: (c) =>
    [...c.entries.values()].flatMap((e) => {
      const named = used(e);
      return Object.entries(e.sources)
        .filter(([key, s]) => s.seen && !named.has(key))
        .map(([key]) => ({
          file: e.file,
          at: ['sources', key],
          key: `${e.id} ${key}`,
          says: `nothing names the source "${key}"`,
          fix: 'name it where it was used, or take it out',
        }));
    }),
};
