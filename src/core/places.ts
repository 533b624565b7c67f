/*
 * What the search page knows before and beside the full text. Rows and not objects, folded and not as written, and the
 * words of each script apart: it travels to a phone before the reader has typed three letters.
 */

/**
 * A law or judgment: id; title; short title (empty where none); other names in Latin letters, folded, parted by `|`; kind;
 * force as shown; the numbers its provisions, and the rows of its concordances, stand at; its facets, a character each
 * (see `codeOf`); the index of what replaced it.
 */
export type LawRow = [
  id: string,
  title: string,
  short: string,
  names: string,
  kind: string,
  force: string,
  numbers: string,
  facets: string,
  successor?: number,
];
/** A page that is no law: `question:shelter.max-stay`, `theme:shelter`, `pathway:…`; what it asks or is called; other words it goes by. */
export type PageRow = [key: string, title: string, more: string];
/** Where a word leads: a law; a provision of one (law, pins parted by `; `, heading); another page, by its key. */
export type TargetRow = [law: number] | [law: number, pins: string, heading: string] | [page: string];
/**
 * Words that mean one thing, folded, parted by `|`: the English ones, the plainest first; romanised ones; where they
 * lead, as indexes of targets (nowhere of its own: a plain word that is only translated).
 */
export type TermRow = [english: string, others: string, targets: number[]];

/** Laws stand in order of how much of the record rests on them, so that the first of several is the likeliest. */
export interface Places {
  /** Forces under which a law no longer binds. */
  dead: string[];
  /** Names of each jurisdiction, folded, parted by `|`. */
  jurisdictions: Record<string, string>;
  /** The values of the facets a law can have besides its country, kind and force, in the order of their codes. */
  facets: string[];
  laws: LawRow[];
  pages: PageRow[];
  /** Which laws, by index, have a page in a language besides English. */
  translated: Record<string, number[]>;
  targets: TargetRow[];
  terms: TermRow[];
}

/** The names of laws and the words of terms in one other script, by the index of the law or term; asked for when somebody writes in it. */
export interface Script {
  names: string[];
  terms: string[];
}

/** A provision of a law: pins, heading; and what a concordance sets against it: whether as its successor, path, name and pin. */
export type PinRow = [pins: string, heading: string, against?: [newer: 0 | 1, path: string, says: string][]];

/**
 * A row of a concordance as one of its two laws sees it: its own pins; whether the other law is the newer; what became of
 * the rule and what it is about; the other law; where it stands there (pin, anchor and heading where there is a provision);
 * the concordance.
 */
export type MovedRow = [
  own: string,
  newer: 0 | 1,
  change: string,
  about: string,
  law: string,
  there: [pin: string, anchor: string, heading: string][],
  concordance: string,
];
/** What is asked for when a citation has named a law: its provisions, and what its concordances say of any number. */
export interface LawFile {
  rows: PinRow[];
  moved: MovedRow[];
}

/** The character that stands for the facet value at an index. */
export const codeOf = (index: number): string => String.fromCharCode(48 + index);

/** The scripts besides Latin, by the language of the site that is written in each. */
export const SCRIPTS = { bn: /[\u0980-\u09ff]/, hi: /[\u0900-\u097f]/ } as const;
export type ScriptCode = keyof typeof SCRIPTS;
/** @returns the language whose script stands in a text; undefined where all is Latin */
export function scriptOf(text: string): ScriptCode | undefined {
  return SCRIPTS.bn.test(text) ? 'bn' : SCRIPTS.hi.test(text) ? 'hi' : undefined;
}
