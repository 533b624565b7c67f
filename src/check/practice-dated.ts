import { parseBody } from '../body/parse.ts';
import { outlineOf } from '../body/outline.ts';
import { nearest } from '../core/problem.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

export const practiceDated: Rule = {
  slug: 'practice-dated',
  says: 'A note on practice says when it was so and where that was read.',
  check: (c) => {
    const found: Finding[] = [];
    const note = (
      file: string,
      at: PropertyKey[],
      key: string,
      on: string | undefined,
      source: string | undefined,
      field: string,
    ): void => {
      if (!on)
        found.push({
          file,
          at,
          key,
          says: 'a note on practice without a date',
          fix: 'add on: the day, month or year in which it was so',
        });
      if (!source)
        found.push({
          file,
          at,
          key,
          says: 'a note on practice without a source',
          fix: `add ${field}: where it was read`,
        });
    };
    for (const e of c.entries.values()) {
      e.practice?.forEach((p, i) => note(e.file, ['practice', i], `${e.id} ${i + 1}`, p.on, p.source, 'source'));
      const body = parseBody(e.prose);
      for (const { source, line, column } of 'tree' in body ? outlineOf(body.tree, e.prose).practices : []) {
        if (source === undefined || Object.hasOwn(e.sources, source)) continue;
        const near = nearest(source, Object.keys(e.sources));
        found.push({
          file: e.file,
          at: { line, column },
          says: `<Practice> names the source "${source}", which the entry has not`,
          fix: near ? `did you mean "${near}"?` : `its sources: ${Object.keys(e.sources).join(', ')}`,
        });
      }
    }
    for (const a of c.answers.values())
      a.practice?.forEach((p, i) =>
        note(a.file, [...answerPath(a), 'practice', i], `${a.id} ${i + 1}`, p.on, p.url, 'url'),
      );
    return found;
  },
};
