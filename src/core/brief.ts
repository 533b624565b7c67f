import type { Part } from './part.ts';

/** A collection as it leaves the browser: everything in words, in one language of the site. */
export interface Brief {
  title: string;
  /** BCP 47, of the words around the parts. */
  lang: string;
  /** When it was made, and of which day the law is. */
  made: string;
  /** Whose words these are, and what they are not. */
  from: string;
  /** What stands before a note. */
  note: string;
  items: BriefItem[];
}
export interface BriefItem {
  part: Part;
  note: string;
  url: string;
}

/** The heading of an item: for an answer the question and the country, else the place and what it is about. */
export function headingOf({ kind, cited, title }: Part): string {
  return kind === 'answer' ? `${title} ${cited}` : kind === 'provision' ? `${cited}: ${title}` : title;
}

/** How an item is cited, without the address some citations end in: the item’s own, which leads to the very place, stands after it. */
export const citationOf = ({ cite }: Part): string => `${cite.replace(/ <[^<>]*>$/, '')}.`;
