import { IsoDate } from './date.ts';
import { latinDigits } from './fold.ts';
import { parsePin } from './pin.ts';
import { parseRef } from './ref.ts';

/** How people write a label, and how the record does. */
const LABELS: [RegExp, string][] = [
  [/^(?:sections?|sec\.?|u\/s|s{1,2}\.?|§+|ধারা|धारा)(?=[\s\d(])/i, 's'],
  [/^(?:articles?|arts?\.?|অনুচ্ছেদ|अनुच्छेद)(?=[\s\d(])/i, 'art'],
  [/^(?:rules?|rr?\.?|বিধি|नियम)(?=[\s\d(])/i, 'r'],
  [/^(?:regulations?|regs?\.?)(?=[\s\d(])/i, 'reg'],
  [/^(?:paragraphs?|paras?\.?|¶)(?=[\s\d(])/i, 'para'],
  [/^(?:clauses?|cls?\.?)(?=[\s\d(])/i, 'cl'],
  [/^(?:chapters?|ch\.?)(?=[\s\d(])/i, 'ch'],
  [/^(?:schedules?|sched\.?|sch\.?)(?=[\s\d(,]|$)/i, 'sch'],
];

/** A pin as it was meant: `Section 17 (4)` → `s 17(4)`. Undefined where it cannot be told. */
export function meantPin(text: string): string | undefined {
  const plain = latinDigits(text.normalize('NFC').trim()).replace(/[–—]| to (?=\d)/g, '-');
  const label = LABELS.find(([written]) => written.test(plain));
  const tried = label
    ? `${label[1]} ${plain.replace(label[0], '').trim()}`.trim()
    : plain.replace(/^\p{L}+/u, (word) => word.toLowerCase());
  const pin = tried
    .replace(/\s+(?=\()|(?<=\()\s+|\s+(?=\))|(?<=\))\s+(?=\()/g, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*,\s*/g, ', ');
  return pin !== text && parsePin(pin) ? pin : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** A date as it was meant: `29 May 2026`, `29/5/2026`, `2026-5-29` → `2026-05-29`. Days stand before months, as both countries write them. */
export function meantDate(text: string): string | undefined {
  const plain = latinDigits(text.trim());
  const [y, m, d] =
    /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(plain)?.slice(1) ??
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain)?.slice(1).reverse() ??
    /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/i
      .exec(plain)
      ?.slice(1)
      .reverse()
      .map((p, i) => (i === 1 ? month(p) : p)) ??
    /^([a-z]{3,9}) (\d{4})$/i
      .exec(plain)
      ?.slice(1)
      .reverse()
      .map((p, i) => (i === 1 ? month(p) : p)) ??
    [];
  if (!y || !m) return undefined;
  const date = [y, m, d]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return date !== text && IsoDate.safeParse(date).success ? date : undefined;
}

/** A citation as it was meant: `in/itpa-1956 section 17(4)`, or the address of a page → `in/itpa-1956#s 17(4)`. */
export function meantRef(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^(?:\/(?:bn|hi))?\/?(?:content\/)?(?:instruments|cases)\//, '')
    .replace(/\.mdx(?=#|$)/, '');
  const [, entry = '', place = ''] = /^([A-Za-z-]+\/[\w-]+)\/?(?:[#,:]?\s*(.*))?$/.exec(bare) ?? [];
  const tried = entry.toLowerCase().replaceAll('_', '-') + (place && `#${meantPin(place) ?? place}`);
  return tried !== text && parseRef(tried) ? tried : undefined;
}
