import type { Entry } from '../core/compendium.ts';
import type { Reference } from './cite/reference.ts';
import { identifierOf } from './jsonld.ts';

/** What reference managers read from a page’s head, as Dublin Core: name and content of each tag. */
export function dublinCore(entry: Entry, r: Reference): [name: string, content: string][] {
  const tags: [string, string | undefined][] = [
    ['title', r.title],
    ['creator', r.authority],
    ['date', r.date],
    ['type', r.is === 'case' ? 'judgment' : r.is],
    ['identifier', identifierOf(entry, r)],
  ];
  return tags.flatMap(([name, content]): [string, string][] => (content ? [[`DC.${name}`, content]] : []));
}
