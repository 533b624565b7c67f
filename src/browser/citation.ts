import { fold, latinDigits } from '../core/fold.ts';
import { covers, parsePin, type Pin } from '../core/pin.ts';
import type { PinRow } from '../core/places.ts';

/** A place asked for by number: its label where one was written, the number split as in a pin, and the words beside it, folded. */
export interface Cited {
  label?: string;
  path: string[];
  beside: string;
}

/** How people write what stands before (or, in Bangla and Hindi, after) a number. */
const LABELS: Record<string, string> = {
  s: 'sections?|sec|ss?|u/s|us|dhara|ধারা(?:র|য়|তে|মতে)?|धारा(?:ओं)?',
  art: 'articles?|arts?|anuchh?ed|onuched|onucched|অনুচ্ছেদ(?:ের|ে)?|अनुच्छेद',
  r: 'rules?|rr?|bidhi|niyam|বিধি|नियम',
  para: 'paragraphs?|paras?|প্যারা|पैरा',
  cl: 'clauses?|cls?|দফা|खंड|खण्ड',
  reg: 'regulations?|regs?',
  sch: 'schedules?|sch|তফসিল|अनुसूची',
  ch: 'chapters?|ch|অধ্যায়|अध्याय',
  pt: 'parts?|pt|ভাগ|भाग',
  principle: 'principles?',
  guideline: 'guidelines?',
  direction: 'directions?|নির্দেশনা|निर्देश',
  holding: 'holdings?',
  item: 'items?',
  rec: 'recommendations?|recs?',
};
const LABEL = `(${Object.values(LABELS).join('|')})`;
// A number as laws write it: 17, 370A, 46ক, 17(4)(a), 4.1; not 5th or 24x7.
const NUMBER = String.raw`(\d{1,4}(?!st\b|nd\b|rd\b|th\b)(?:[a-z]{1,2}|[\u0980-\u09ff]{1,3})?(?:\.\d+)*)((?:\s?\([\p{L}\p{M}\d]{1,5}\))*)(?:\s*[-–]\s*\d+)?`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${LABEL}\.?\s*${NUMBER}(?![\p{L}\p{M}\d])`, 'gu');
const AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d(.])${NUMBER}\s*(?:নং|নম্বর|नं|no)?\.?\s*${LABEL}(?![\p{L}\p{M}\d])`,
  'gu',
);
const ALONE = new RegExp(String.raw`(?<![\p{L}\p{M}\d(.-])${NUMBER}(?![\p{L}\p{M}\d])`, 'gu');
// The letter of a section as it is pronounced: 354सी, ৩৭০এ.
const LETTERS: Record<string, string> = {
  ए: 'a',
  बी: 'b',
  सी: 'c',
  डी: 'd',
  ई: 'e',
  এ: 'a',
  বি: 'b',
  সি: 'c',
  ডি: 'd',
  ই: 'e',
};
const SPELT = new RegExp(`(?<=\\d)(?:${Object.keys(LETTERS).join('|')})(?![\\p{L}\\p{M}])`, 'gu');
const YEAR = /^(1[89]|20)\d\d$/;
const STOP = /(?<![\p{L}\p{M}])(?:of|the|under|in|এর|অনুযায়ী|के|का|की|तहत)(?![\p{L}\p{M}])/gu;

const labelOf = (written: string): string | undefined =>
  Object.keys(LABELS).find((key) => new RegExp(`^(?:${LABELS[key]})$`, 'u').test(written));

function cited(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  label: string | undefined,
  number: string,
  brackets: string,
): Cited {
  const at = match.index ?? 0;
  const path = [...number.split('.'), ...brackets.split(/[\s()]+/)].filter(Boolean);
  const beside = fold(`${text.slice(0, at)} ${text.slice(at + match[0].length)}`.replace(STOP, ' '));
  return label === undefined ? { path, beside } : { label, path, beside };
}

/**
 * Reads a citation in whatever order and script it is typed: `370 IPC`, `s. 17(4), ITPA`, `ধারা ৩৯`, `धारा 143 BNS`.
 * A year is not a section, so `Children Act 2013` is none.
 */
export function readCitation(typed: string): Cited | undefined {
  const text = latinDigits(typed.normalize('NFC').toLowerCase())
    .replace(/§+/g, ' s ')
    .replace(SPELT, (letter) => LETTERS[letter] ?? letter);
  for (const match of text.matchAll(BEFORE))
    if (!YEAR.test(match[2] ?? '')) return cited(text, match, labelOf(match[1] ?? ''), match[2] ?? '', match[3] ?? '');
  for (const match of text.matchAll(AFTER))
    if (!YEAR.test(match[1] ?? '')) return cited(text, match, labelOf(match[3] ?? ''), match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(ALONE))
    if (!YEAR.test(match[1] ?? '')) return cited(text, match, undefined, match[1] ?? '', match[2] ?? '');
  return undefined;
}

/** Whether a law has a provision at (or inside, or around) a number, by its compact list `s 1 2 14-19;art 3`. */
export function hasNumber(numbers: string, label: string | undefined, number: string): boolean {
  const groups = numbers.split(';').map((group) => group.split(' '));
  const own = groups.filter(([name]) => name === label);
  const at = parseInt(number, 10);
  return (own.length > 0 ? own : label === undefined ? groups : []).some(([, ...list]) =>
    list.some((item) => {
      const [from = '', to] = item.split('-');
      if (from === number || to === undefined) return from === number;
      // 65B stands between 65A and 65B, not between 65 and 67.
      return at >= parseInt(from, 10) && at <= parseInt(to, 10) && (/^\d+$/.test(number) || /\D/.test(from + to));
    }),
  );
}

/**
 * The provisions a citation lands on, the way the record itself lands one: those at the place; else those around it;
 * else those inside it. Without a label any will do.
 */
export function landings(rows: readonly PinRow[], { label, path }: Pick<Cited, 'label' | 'path'>): PinRow[] {
  const placed = rows.map((row) => ({
    row,
    pins: row[0]
      .split('; ')
      .map(parsePin)
      .filter((pin): pin is Pin => pin !== undefined),
  }));
  const by = (test: (own: Pin, asked: Pin) => boolean): PinRow[] =>
    placed
      .filter(({ pins }) =>
        pins.some((own) => {
          const first = own[0]?.label ?? '';
          return (label === undefined || label === first) && test(own, [{ label: first, path }]);
        }),
      )
      .map(({ row }) => row);
  const same = by((own, asked) => covers(own, asked) && covers(asked, own));
  if (same.length > 0) return same;
  const around = by((own, asked) => covers(own, asked));
  return around.length > 0 ? around : by((own, asked) => covers(asked, own));
}
