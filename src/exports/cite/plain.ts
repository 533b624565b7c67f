import { displayPin } from '../../core/pin.ts';
import { yearOf } from '../../core/date.ts';
import { TITLE } from '../edition.ts';
import { longDate, shortDate } from './dates.ts';
import type { Reference } from './reference.ts';

const joined = (separator: string, ...parts: (string | undefined | false)[]): string =>
  parts.filter(Boolean).join(separator);

/** `Act, 1956` as OSCOLA has it: `Act 1956`. */
const noComma = (title: string): string => title.replace(/, (?=(?:1[789]|20)\d\d\b)/g, ' ');
/** The country in brackets, unless the title names it. */
const inBrackets = (title: string, name: string | undefined): string =>
  name && !title.includes(name.split(', ').at(-1)!) ? `(${name})` : '';
/** Where a case is reported, unless its name already is that report. */
function reported({ report, title }: Reference): string | undefined {
  if (!report || title.includes(report.text)) return undefined;
  return report.reporter && title.startsWith(`${report.volume} ${report.reporter}`) ? undefined : report.text;
}

/** A case’s own number (`WP (C) 16045 of 2016`), unless it has none or its name already is that number. */
function docket({ number, title }: Reference): string | undefined {
  const first = number?.split('; ')[0];
  const [, count, year] = /(\d+)(?: of |\/)(\d{4})/.exec(first ?? '') ?? [];
  return count && !title.includes(`${count} of ${year}`) ? first : undefined;
}

/** The symbol a document goes by (`E/2002/68/Add.1`), unless its number only tells of it in words. */
const symbol = ({ number }: Reference): string | undefined =>
  number && /[A-Z]\/|\d\/\d|\bNo\.|ISBN|\d of \d{4}/.test(number) ? number : undefined;

/**
 * A line in the manner of OSCOLA, fit for the law of Bangladesh and India:
 * `Immoral Traffic (Prevention) Act 1956 (India), s 17(4)`.
 */
export function oscola(r: Reference, pin?: string): string {
  const at = pin && displayPin(pin);
  const day = r.date && longDate(r.date);
  switch (r.is) {
    case 'case': {
      // A case that goes by its number has a comma before its report; one that goes by its parties has none.
      const known = reported(r);
      const name = known && r.title.includes(' v ') ? `${r.title} ${known}` : joined(', ', r.title, known ?? docket(r));
      return joined(', ', joined(' ', name, `(${joined(', ', r.authority, day)})`), at);
    }
    case 'treaty': {
      const when = joined(', ', day && `adopted ${day}`, r.inForce && `entered into force ${longDate(r.inForce)}`);
      return joined(', ', joined(' ', r.title, when && `(${when})`, r.number), at);
    }
    case 'document': {
      const title = noComma(r.title);
      return joined(', ', r.authority, title, symbol(r), !title.includes(yearOf(r.date ?? '—')) && day, at);
    }
    case 'page':
      return `‘${r.title}’, ${TITLE} (data version ${r.version}, ${longDate(r.record)}) <${r.url}>`;
    default: {
      const title = noComma(r.title);
      return joined(', ', joined(' ', title, inBrackets(title, r.place)), r.is === 'regulation' && r.number, at);
    }
  }
}

/** A place as American law reviews write it: `§ 17(4)`, `art. 21`, `¶ 96`. */
function place(pin: string): string {
  return displayPin(pin)
    .replace(/^ss /, '§§ ')
    .replace(/^s /, '§ ')
    .replace(/^para /, '¶ ')
    .replace(/^(art|r|reg|cl) /, '$1. ');
}

const ABBREVIATED = { Bangladesh: 'Bangl.', India: 'India' } as const;

/**
 * A line in the manner of the Bluebook:
 * `Immoral Traffic (Prevention) Act, 1956, § 17(4), Act 104 of 1956 (India)`.
 */
export function bluebook(r: Reference, pin?: string): string {
  const at = pin && place(pin);
  const country = r.country && `(${ABBREVIATED[r.country]})`;
  const day = r.date && shortDate(r.date);
  switch (r.is) {
    case 'case': {
      const name = r.title.replace(/ v /, ' v. ');
      const cited = joined(', ', name, reported(r) ?? docket(r), at);
      return joined(' ', cited, !r.report && `(${joined(', ', r.authority, day)})`, country);
    }
    case 'treaty':
      return joined(', ', r.title, at, day, r.number?.replace(/UNTS/, 'U.N.T.S.'));
    case 'document':
      return joined(' ', joined(', ', r.authority, r.title, at, symbol(r)), day && `(${day})`);
    case 'page':
      return `${r.title}, ${TITLE} (data version ${r.version}, ${shortDate(r.record)}), ${r.url}`;
    default:
      return joined(
        ' ',
        joined(', ', r.title.replace(/ \((Bangladesh|India)\)$/, ''), at, r.is === 'bill' ? symbol(r) : r.number),
        country,
      );
  }
}

/** Whose summary it is, and of which day: what goes with a work that is cited by way of the compendium. */
export function attribution(r: Reference): string {
  return `Summarised in ${TITLE}, data version ${r.version}, record of ${longDate(r.record)}`;
}
