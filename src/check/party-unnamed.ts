import type { CaseEntry, Compendium } from '../core/compendium.ts';
import { fold } from '../core/fold.ts';
import type { Finding, Rule } from './rule.ts';
import { inEveryText } from './texts.ts';

const AGAINST = / v\.? | vs\.? | বনাম | बनाम /;
/** Public bodies and organisations: whoever else stands in the name of a case may be a survivor or her family. */
const PUBLIC =
  /State|Union of India|Government|Bangladesh|Secretary|Cabinet|Trust|Association|Society|Andolan|Morcha|Naripokkho|Prajwala|Prerana|BLAST|BNWLA|BSEHR|BBA|BMM|Orphanages|Police Commissioner|নারীপক্ষ|বাংলাদেশ|महाराष्ट्र|प्रेरणा/;
/** Short forms of courts and of “against”, which a slug may have and its title writes out. */
const SHORT = new Set(['sc', 'hc', 'hcd', 'ad', 'v', 'vs', 'blast']);

/** The side of a case without what follows its name: “and others”, a subject in brackets. */
function nameOf(side: string): string {
  return side.replace(/\s*\(.*$|,? and (?:others|another).*$/s, '').trim();
}

function sides(e: CaseEntry): { at: PropertyKey[]; name: string }[] {
  const names: [PropertyKey[], string | undefined][] = [
    [['title'], e.title],
    [['short'], e.short],
    ...(e.aliases ?? []).map((a, i): [PropertyKey[], string] => [['aliases', i], a]),
    ...Object.entries(e.titleOriginal ?? {}).map(([l, t]): [PropertyKey[], string] => [['titleOriginal', l], t]),
  ];
  return names.flatMap(([at, text]) =>
    text && AGAINST.test(text) ? text.split(AGAINST).map((side) => ({ at, name: side })) : [],
  );
}

/** Words of a slug that stand nowhere in what the entry says of the case: there a name could hide. */
function hidden(e: CaseEntry): string[] {
  const said = fold(
    [
      e.title,
      e.short ?? '',
      ...(e.aliases ?? []),
      e.court,
      e.number ?? '',
      e.summary,
      ...e.events.map((v) => v.on),
    ].join(' '),
  ).split(' ');
  return e.slug
    .split('-')
    .filter((word) => !SHORT.has(word) && !said.some((s) => s === word || (word.length > 3 && s.startsWith(word))));
}

const FIX =
  'name the case by court, number, year and subject; a lawyer or organisation that went to court for the public may be named, with an exception that says so';
const named = (file: string, at: Finding['at'], name: string): Finding => ({
  file,
  at,
  key: name,
  says: `"${name}" is named as a party`,
  fix: FIX,
});

/** A case called by its parties in a running text: the words with capitals on either side of “v”. */
const CALLED =
  /((?:\p{Lu}[\p{L}.’'-]+ )(?:(?:of|and|the|alias|@|\p{Lu}[\p{L}.’'-]+) )*)(?:v|vs)\.? ((?:\p{Lu}[\p{L}.’'-]+)(?: (?:of|and|the|\p{Lu}[\p{L}.’'-]+))*)/gu;

/** The first private party named in a text. */
function partyIn(text: string): string | undefined {
  if (!/ vs?\.? /.test(text)) return undefined;
  for (const [, left = '', right = ''] of text.matchAll(CALLED)) {
    const party = [left.replace(/^(?:In|See|The|Since|After|Under) /, ''), right].find((side) => !PUBLIC.test(side));
    if (party !== undefined) return nameOf(party);
  }
  return undefined;
}

export const partyUnnamed: Rule = {
  slug: 'party-unnamed',
  says: 'No private person stands in the name or the path of a case, nor as a party in any text, save those who may, each with the reason.',
  check: (c: Compendium) => {
    const own = [...c.entries.values()].flatMap((e): Finding[] => {
      if (e.genus !== 'case') return [];
      const inNames = sides(e)
        .filter(({ name }) => !PUBLIC.test(name))
        .map(({ at, name }) => named(e.file, at, nameOf(name)));
      const inPath = hidden(e)
        .slice(0, 1)
        .map((word): Finding => ({
          file: e.file,
          at: [],
          key: e.id,
          says: `"${word}" in the file’s name is told nowhere in the entry`,
          fix: 'name the file by court, subject and year: in/bombay-hc-adult-choice-2020',
        }));
      return [...inNames, ...inPath];
    });
    // What a case is called stands under these, and was looked at above.
    const names = new Set<PropertyKey>(['title', 'short', 'aliases', 'titleOriginal']);
    const elsewhere = inEveryText(c, partyIn)
      .filter(({ file, at }) => !(file.startsWith('content/cases/') && Array.isArray(at) && names.has(at[0] ?? '')))
      .map(({ file, at, found }) => named(file, at, found));
    // The English has been looked at; a translation names no party that it does not.
    const translated = [...c.translations.values()].flatMap((t): Finding[] => {
      const english = c.entries.get(t.entry);
      const said = (['title', 'summary'] as const).find((field) => AGAINST.test(t[field]));
      if (!said || !english || AGAINST.test(`${english.title} ${english.summary} ${english.short ?? ''}`)) return [];
      const says = 'names parties, and the English does not';
      return [{ file: t.file, at: [said], key: `${t.lang} ${t.entry}`, says, fix: 'translate what the English says' }];
    });
    return [...own, ...elsewhere, ...translated];
  },
};
