import type { Run } from './run.ts';

/**
 * A law, one of its provisions, or an answer, as a page that fetches it by script shows it: in words of the reader’s language
 * where there are any. One file holds the parts of one law (the law itself first), or the answers of one theme.
 */
export interface Part {
  /** Its address, the same in every language, without the slash it would begin with: `instruments/in/itpa-1956/#s-17-4`. */
  path: string;
  kind: 'law' | 'case' | 'provision' | 'answer';
  jurisdiction: string;
  /** What it is called where it is cited: a short title, with the place in it (`ITPA, s 17(4)`), or the country that answers. */
  cited: string;
  /** The place in the law alone; empty where it is the whole law or an answer. */
  pin: string;
  /** The title of a law, the heading of a provision, the question of an answer. */
  title: string;
  /** An answer in a word, in the page’s language. */
  says?: string;
  text: string;
  /** The language of title and text where it is not the page’s. */
  lang?: string;
  /** Its clocks and sums, each a line. */
  clocks: Run[][];
  /** What else is known of it: what kind of fact, and the fact. */
  facts: [label: string, value: Run[]][];
  /** Whether the law is alive, since when; of an answer, since when it has been so. */
  status: string;
  /** How it was checked, and when. */
  checked: string;
  /** How a lawyer cites it, in a line. */
  cite: string;
  /** The same for reference managers; BibLaTeX only of a whole law, judgment or page, as a place in one is named where it is cited. */
  ris: string;
  bib?: string;
  themes: string[];
  /** Kinds of rule, and of number, that it holds: `duty`, `limit`, `amount`, `penalty` … */
  holds: string[];
}

/** The file that holds the part at an address, below the folder of the reader’s language. */
export function fileOf(path: string): string | undefined {
  const [, room, first, second] = /^(instruments|cases|questions)\/([^/#]+)\/(?:([^/#]+)\/)?(?:#|$)/.exec(path) ?? [];
  if (room === 'questions') return `parts/answers/${first?.split('.')[0]}.json`;
  return first && second ? `parts/${first}/${second}.json` : undefined;
}

/** The page of a part, without the place on it. */
export const pageOf = (path: string): string => path.replace(/#.*$/, '');
