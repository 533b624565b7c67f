import type { Compendium, QuestionRow, ThemeEntry } from '../../core/compendium.ts';
import { entryPath, questionPath, themePath } from '../../derive/address.ts';
import type { Edition } from '../edition.ts';
import { pageReference, referenceOf, type Reference } from './reference.ts';

/** A question as it is cited, then the answer of each country. */
export function questionReferences(c: Compendium, q: QuestionRow, edition: Edition): Reference[] {
  const path = questionPath(q.id);
  const answers = [...c.answers.values()].filter((a) => a.question === q.id);
  return [
    pageReference(path.slice(1, -1), q.ask, edition),
    ...answers.map((a) => {
      const where = c.jurisdictions.get(a.jurisdiction)?.name.en ?? a.jurisdiction;
      return pageReference(a.id, `${q.ask} (${where})`, edition, `${path}#${a.jurisdiction}`);
    }),
  ];
}

/** The comparison of a theme, with its table, as it is cited. */
export function themeReference(t: Pick<ThemeEntry, 'id' | 'title'>, edition: Edition): Reference {
  return pageReference(themePath(t.id).slice(1, -1), `${t.title.en}: Bangladesh and India compared`, edition);
}

/**
 * What has references in files beside its page, by the path of that page: every law and judgment, every question with
 * its answers, the comparison of each theme, the whole matrix, the data.
 */
export function references(c: Compendium, edition: Edition): Map<string, Reference[]> {
  const page = (path: string, title: string): [string, Reference[]] => [
    path,
    [pageReference(path.slice(1, -1), title, edition)],
  ];
  return new Map([
    ...[...c.entries.values()].map((e): [string, Reference[]] => [entryPath(e), [referenceOf(c, e, edition)]]),
    ...[...c.questions.values()].map((q): [string, Reference[]] => [
      questionPath(q.id),
      questionReferences(c, q, edition),
    ]),
    ...c.themes.map((t): [string, Reference[]] => [themePath(t.id), [themeReference(t, edition)]]),
    page('/compare/', 'Bangladesh and India compared'),
    page('/data/', 'Data'),
  ]);
}
