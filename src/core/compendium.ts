import type { z } from 'zod';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Change } from './change.ts';
import type { Concordance } from './concordance.ts';
import type { Exceptions } from './exceptions.ts';
import type { Case, Instrument } from './instrument.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Pathway } from './pathway.ts';
import type { Pin } from './pin.ts';
import type { Provision } from './provision.ts';
import type { Question, Theme } from './question.ts';
import type { Resource } from './resource.ts';
import type { Standard } from './standard.ts';
import type { Term } from './term.ts';
import type { Lang } from './lang.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Translation } from './translation.ts';

/** Prose of an entry below its frontmatter, and the line of the file it starts at. */
export interface Prose { file: string; text: string; line: number }

/** A provision in its entry, with its parsed pins and the anchor derived from them. */
export type Placed = z.infer<typeof Provision> & { pins: Pin[]; anchor: string; ref: string };

interface Located { id: string; jurisdiction: string; slug: string; file: string; prose: Prose; placed: Placed[] }
export type InstrumentEntry = Located & Instrument & { genus: 'instrument' };
export type CaseEntry = Located & Case & { genus: 'case' };
export type Entry = InstrumentEntry | CaseEntry;

export type QuestionRow = Question & { id: string; key: string; theme: string };
export type ThemeEntry = Omit<Theme, 'questions'> & { id: string; file: string; prose: Prose; questions: QuestionRow[] };
export type AnswerRow = Answer & { id: string; jurisdiction: string; question: string; theme: string; file: string };
/** One jurisdiction’s chapter on one theme: its answers, reasons for gaps, and narrative. */
export interface Chapter { id: string; jurisdiction: string; theme: string; file: string; answers: AnswerRow[]; unanswered: Record<string, string>; prose: Prose }

/** An entry’s words in another language, and the prose below them. */
export type TranslationEntry = Translation & { lang: Lang; entry: string; file: string; prose: Prose };

/** The whole record, parsed. Everything else the site shows is derived from it. */
export interface Compendium {
  jurisdictions: Map<string, Jurisdiction & { id: string }>;
  themes: ThemeEntry[];
  questions: Map<string, QuestionRow>;
  entries: Map<string, Entry>;
  chapters: Chapter[];
  answers: Map<string, AnswerRow>;
  standards: (Standard & { id: string; file: string })[];
  concordances: (Concordance & { id: string; file: string })[];
  pathways: (Pathway & { id: string; file: string; prose: Prose })[];
  terms: Map<string, Term & { id: string; file: string }>;
  resources: (Resource & { id: string; file: string })[];
  changes: (Change & { id: string; file: string })[];
  /** By language and entry id: `bn in/itpa-1956`. */
  translations: Map<string, TranslationEntry>;
  thesaurus: Thesaurus['terms'];
  /** What the search is measured with. */
  asked: Asked;
  /** Old ids to those they go on meaning, as they are written. */
  moved: Map<string, string>;
  /** What may depart from a rule, by rule and name, with the reason. */
  exceptions: Exceptions;
}
