/*
 * What the search page knows before and beside the full text. Rows and not objects, folded and not as written:
 * it travels to a phone before the reader has typed three letters.
 */

/**
 * A law or judgment: id; title; short title (empty where none); other names, folded, parted by `|`; kind; force as shown;
 * the themes it touches, as indexes; the numbers its provisions stand at (see `numbersOf`); the index of what replaced it.
 */
export type LawRow = [id: string, title: string, short: string, names: string, kind: string, force: string, themes: number[], numbers: string, successor?: number];
/** Where a word leads: a law; a provision of one (law, anchor, pin, heading); a question (id, what it asks); a theme (id). */
export type TargetRow = [law: number] | [law: number, anchor: string, pin: string, heading: string] | [question: string, asks: string] | [theme: string];
/** Words that mean one thing, folded, parted by `|`, the plain English one first; and where they lead, as indexes of targets. */
export type TermRow = [words: string, targets: number[]];

/** Laws stand in order of how much of the record rests on them, so that the first of several is the likeliest. */
export interface Places {
  themes: string[];
  /** Forces under which a law no longer binds. */
  dead: string[];
  /** Names of each jurisdiction, folded, parted by `|`. */
  jurisdictions: Record<string, string>;
  laws: LawRow[];
  targets: TargetRow[];
  terms: TermRow[];
}

/** A provision of a law: anchor, pin as shown, heading; and what a concordance sets against it: whether as its successor, path, name and pin. */
export type PinRow = [anchor: string, pin: string, heading: string, against?: [newer: 0 | 1, path: string, says: string][]];
