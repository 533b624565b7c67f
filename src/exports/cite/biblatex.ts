import { TITLE } from '../edition.ts';
import { attribution } from './plain.ts';
import type { Citable, Reference } from './reference.ts';

const TYPES: Record<Citable, string> = {
  statute: 'legislation',
  regulation: 'legislation',
  bill: 'legislation',
  case: 'jurisdiction',
  treaty: 'legal',
  document: 'legal',
  page: 'online',
};

/** Text as LaTeX has it. Bangla and Devanagari stay as they are: BibLaTeX with Biber reads UTF-8. */
function latex(text: string): string {
  const names: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (char) => names[char] ?? `\\${char}`);
}

/** The key an entry is cited by: `in-itpa-1956`. */
export const keyOf = (r: Pick<Reference, 'id'>): string => r.id.replace(/[^a-z0-9]+/g, '-');

/** An entry for BibLaTeX. A place in it is a postnote: `\autocite[s 17(4)]{in-itpa-1956}`. */
export function biblatex(r: Reference): string {
  const whole = (text: string | undefined): string | undefined => text && `{${latex(text)}}`;
  const fields: [string, string | undefined][] = [
    ['title', whole(r.title)],
    ['shorttitle', whole(r.short)],
    ['titleaddon', r.original && latex(r.original)],
    [
      'number',
      r.report && !r.report.reporter
        ? latex([r.report.text, r.number].filter(Boolean).join('; '))
        : r.number && latex(r.number),
    ],
    ['journaltitle', r.report?.reporter && latex(r.report.reporter)],
    ['volume', r.report?.volume && latex(r.report.volume)],
    ['pages', r.report?.page && latex(r.report.page)],
    ['institution', whole(r.is === 'page' ? undefined : r.authority)],
    ['organization', r.is === 'page' ? whole(TITLE) : undefined],
    ['location', r.place && latex(r.place)],
    ['date', r.date],
    ['version', r.version],
    ['url', r.url],
    ['note', r.is === 'page' ? undefined : latex(attribution(r))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${TYPES[r.is]}{${keyOf(r)},\n${lines.join('')}}\n`;
}
