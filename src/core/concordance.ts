import { z } from 'zod';
import { IsoDate } from './date.ts';
import { field } from './field.ts';
import { PinText } from './pin-text.ts';
import { EntryId } from './ref.ts';
import { EVIDENCE } from './vocabulary.ts';

export const CHANGES = ['same', 'changed', 'split', 'merged', 'dropped', 'new'] as const;

/** Old sections to new ones, in the order of the old law. */
export const Concordance = z.strictObject({
  title: field(z.string().min(5), 'What is set against what.', 'Act of 2012 to Ordinance 5 of 2026', ''),
  from: field(EntryId, 'The old law.', 'bd/pshta-2012', 'PSHTA'),
  to: field(EntryId, 'The new law.', 'bd/pshtmso-2026', 'PSHTMSO'),
  about: field(z.string().min(10), 'How it was made and what it does not cover.', 'Made from both Bangla texts, section by section.', ''),
  evidence: field(z.enum(EVIDENCE), 'How it was checked.', 'primary', 'read'),
  on: field(IsoDate, 'When it was made.', '2026-11-24', 'now'),
  rows: field(z.array(z.strictObject({
    old: field(z.array(PinText).min(1).optional(), 'Old places; none for a new rule.', ['s 2(1)'], []),
    new: field(z.array(PinText).min(1).optional(), 'New places; none for a rule that was dropped.', ['s 2(4)'], []),
    change: field(z.enum(CHANGES), 'What became of it.', 'changed', 'modified'),
    about: field(z.string().min(2).optional(), 'What the rule is about.', 'shelter home', ''),
    note: field(z.string().min(3).optional(), 'How it changed.', 'Adds migrants.', ''),
  })), 'The rows.', [], {}),
});
export type Concordance = z.infer<typeof Concordance>;
