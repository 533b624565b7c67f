import type { Entry } from '../core/compendium.ts';
import { yearOf } from '../core/date.ts';

const NUMBERED = /^(Act|Ordinance)(?: No\.)? (\d+|[IVXLC]+) of (\d{4})$/;
const NEUTRAL = /(?:^|; )(\d{4}) INSC (\d+)(?:;|$)/;

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function plainNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const digits = [...text].map((letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/**
 * The Akoma Ntoso address of a work: `/akn/in/act/1956/104`. Only where its number tells it beyond doubt: an Act or
 * Ordinance by number and year, a constitution, a judgment of the Supreme Court of India with a neutral citation.
 */
export function aknOf(entry: Entry): string | undefined {
  const work = (...parts: (string | number)[]): string => ['/akn', entry.jurisdiction, ...parts].join('/');
  if (entry.genus === 'case') {
    const neutral = NEUTRAL.exec(entry.number ?? '');
    return neutral ? work('judgment', 'insc', neutral[1]!, neutral[2]!) : undefined;
  }
  const adopted = entry.events.find((e) => e.what === 'adopted' || e.what === 'enacted');
  if (entry.kind === 'constitution' && adopted) return work('act', yearOf(adopted.on), 'constitution');
  const [, kind, number, year] = NUMBERED.exec(entry.number ?? '') ?? [];
  if (!kind || !number || !year) return undefined;
  return work('act', ...(kind === 'Ordinance' ? ['ordinance'] : []), year, plainNumber(number));
}
