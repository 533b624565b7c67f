import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Concordance } from '../../core/concordance.ts';
import { field } from '../../core/field.ts';
import { anchorOf, parsePin, type Pin } from '../../core/pin.ts';
import { PinText } from '../../core/pin-text.ts';

const rows = Concordance.shape.rows.element.shape;
const pins = (says: string) => field(z.array(PinText), says, ['s 2(1)'], 's 2(1)');

export const ConcordanceRow = z.strictObject({
  id: field(
    z.string().regex(/^[a-z0-9-]+:[^\s:()]*:[^\s:()]*$/),
    'Id: the concordance, the old place and the new; a place left empty where there is none.',
    'bd-2012-to-2026:s-2-1:s-2-4',
    's 2(1)',
  ),
  from: Concordance.shape.from,
  to: Concordance.shape.to,
  old: pins('Places in the old law; empty for a new rule.'),
  new: pins('Places in the new law; empty for a rule that was dropped.'),
  change: rows.change,
  about: rows.about,
  note: rows.note,
  evidence: Concordance.shape.evidence,
});
export type ConcordanceRow = z.infer<typeof ConcordanceRow>;

const anchor = (texts: readonly string[] | undefined): string =>
  texts ? anchorOf(texts.map((text) => parsePin(text) as Pin)) : '';

export function concordanceRows(c: Compendium): ConcordanceRow[] {
  return c.concordances.flatMap((k) =>
    k.rows.map((row) => ({
      id: `${k.id}:${anchor(row.old)}:${anchor(row.new)}`,
      from: k.from,
      to: k.to,
      old: row.old ?? [],
      new: row.new ?? [],
      change: row.change,
      about: row.about,
      note: row.note,
      evidence: k.evidence,
    })),
  );
}
