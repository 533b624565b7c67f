import type { Compendium } from '../../core/compendium.ts';
import { entryPath, questionPath, themePath } from '../../derive/address.ts';
import type { Edition } from '../edition.ts';
import { pageReference, referenceOf, type Reference } from './reference.ts';

/** What a reader may cite that has files of references: every law and judgment, question and theme, the whole matrix and the data; by the path of its page. */
export function references(c: Compendium, edition: Edition): Map<string, Reference> {
  const page = (path: string, title: string): [string, Reference] => [
    path,
    pageReference(path.slice(1, -1), title, edition),
  ];
  return new Map([
    ...[...c.entries.values()].map((e): [string, Reference] => [entryPath(e), referenceOf(c, e, edition)]),
    ...[...c.questions.values()].map((q) => page(questionPath(q.id), q.ask)),
    ...c.themes.map((t) => page(themePath(t.id), t.title.en)),
    page('/compare/', 'The comparison of Bangladesh and India'),
    page('/data/', 'The data of the compendium'),
  ]);
}
