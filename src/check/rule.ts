import type { Compendium } from '../core/compendium.ts';

/** Something a rule found: where in which file's head (a path of keys), or at which line of its body. */
export interface Finding { file: string; at: PropertyKey[] | { line: number; column: number }; says: string; fix: string }

/** One invariant of the record. `slug` names it in messages and in CONTRIBUTING. */
export interface Rule { slug: string; says: string; check: (c: Compendium) => Finding[] }
