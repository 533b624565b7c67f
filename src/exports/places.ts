import type { Compendium, Entry, Placed } from '../core/compendium.ts';
import { fold } from '../core/fold.ts';
import { LANGS } from '../core/lang.ts';
import { covers, displayPin, parsePin, type Pin } from '../core/pin.ts';
import {
  codeOf,
  scriptOf,
  type LawFile,
  type LawRow,
  type MovedRow,
  type PageRow,
  type PinRow,
  type Places,
  type Script,
  type ScriptCode,
  type TargetRow,
  type TermRow,
} from '../core/places.ts';
import { parseRef } from '../core/ref.ts';
import { DEAD, EFFECTS, STAGES } from '../core/vocabulary.ts';
import { entryPath } from '../derive/address.ts';
import { shortName, shown } from '../derive/cite.ts';
import { citedBy } from '../derive/cited-by.ts';
import { facetsOf } from '../derive/facets.ts';
import { land } from '../derive/resolve.ts';
import { statedOf } from '../derive/stated-of.ts';
import { languagesOf } from '../derive/translate.ts';

const pinsOf = (p: Placed): string => [p.pin].flat().join('; ');
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const bare = (name: string): string => name.replace(/ (1[89]|20)\d\d$/, '');

/** Entries, those first that most of the record leans on. */
function entriesOf(c: Compendium): Entry[] {
  const weight = new Map([...citedBy(c)].map(([key, by]) => [key, by.length]));
  return [...c.entries.values()].sort(
    (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The names one may call an entry by, besides its titles, in one script. Judgments and long descriptions are left out:
 * nobody cites a section by those, and the full text finds them. So are aliases that name a section of it themselves.
 */
function namesOf(entry: Entry, script: ScriptCode | undefined): string {
  if (entry.genus === 'case') return '';
  const own = [fold(entry.title), fold(entry.short ?? ''), entry.slug.replaceAll('-', ' ')].flatMap((name) => [
    name,
    bare(name),
  ]);
  const aliases = (entry.aliases ?? [])
    .filter((name) => scriptOf(name) === script)
    .map((name) => bare(fold(name)))
    .filter(
      (name) =>
        name.split(' ').length <= (script ? 5 : 4) &&
        !/(^| )(section|article|rule|form|ধারা|অনুচ্ছেদ|धारा|अनुच्छेद) \d/.test(name),
    );
  const originals = Object.values(entry.titleOriginal ?? {})
    .filter((name) => scriptOf(name) === script)
    .map((name) => bare(fold(name)));
  return unique([...originals, ...aliases])
    .filter((name) => name !== '' && !own.includes(name))
    .join('|');
}

/** The pins a concordance has on the side of an entry. */
function moved(c: Compendium, entry: Entry): Pin[] {
  return c.concordances
    .flatMap((k) =>
      k.from === entry.id ? k.rows.map((r) => r.old) : k.to === entry.id ? k.rows.map((r) => r.new) : [],
    )
    .flatMap((pins) => pins ?? [])
    .map(parsePin)
    .filter((pin): pin is Pin => pin !== undefined);
}

/**
 * The outermost numbers an entry has provisions at, or a concordance knows of, by label: `s 2 5-7 17;art 3`. Places
 * without a number have none.
 */
export function numbersOf(c: Compendium, entry: Entry): string {
  const byLabel = new Map<string, Set<string>>();
  for (const [step] of [...entry.placed.flatMap((p) => p.pins), ...moved(c, entry)]) {
    if (!step || ['head', 'order', 'title', 'preamble'].includes(step.label) || step.path.length === 0) continue;
    const end = step.to && step.to.length === step.path.length ? `-${step.to[0]}` : '';
    byLabel.set(step.label, (byLabel.get(step.label) ?? new Set()).add(`${step.path[0]}${end}`));
  }
  return [...byLabel].map(([label, numbers]) => [label, ...numbers].join(' ')).join(';');
}

/** What took an entry’s place, as far as another entry says so; one that replaces goes before one that only repeals. */
function successorOf(c: Compendium, entry: Entry): Entry | undefined {
  const by = (does: string): Entry | undefined =>
    statedOf(c, entry.id).find(({ relation }) => relation.does === does && relation.to === entry.id)?.by;
  return by('replaces') ?? by('repeals');
}

/** Words of a term in one script; in Latin letters split at the first word of another script into English ones and romanised. */
function wordsOf(words: readonly string[], script: ScriptCode | undefined): string[] {
  return unique(words.filter((word) => scriptOf(word) === script).map(fold));
}

/** The facets that are asked of a law on top of its country, kind and force. */
const BESIDE = ['theme', 'stage', 'provisionForce', 'age', 'nationality'] as const;
function valuesOf(c: Compendium): string[] {
  const ages = ['child', 'adult', 'any'];
  const nationalities = ['national', 'foreign', 'any'];
  const values = {
    theme: c.themes.map((t) => t.id),
    stage: STAGES,
    provisionForce: EFFECTS,
    age: ages,
    nationality: nationalities,
  };
  return BESIDE.flatMap((name) => values[name].map((value) => `${name}:${value}`));
}

/** Pages besides laws that answer a question asked in words: themes, questions, pathways. */
function pagesOf(c: Compendium): PageRow[] {
  return [
    ...c.themes.map((t): PageRow => [`theme:${t.id}`, t.title.en, '']),
    ...[...c.questions.values()].map((q): PageRow => [`question:${q.id}`, q.ask, q.short]),
    ...c.pathways.map((p): PageRow => [`pathway:${p.id}`, p.title, p.id.replaceAll('-', ' ')]),
  ];
}

/** What the search page knows without full text (see `Places`). Deterministic: the same record gives the same rows. */
export function placesOf(c: Compendium, today: string): Places {
  const entries = entriesOf(c);
  const index = new Map(entries.map((e, at) => [e.id, at]));
  const known = valuesOf(c);
  const laws = entries.map((e): LawRow => {
    const facets = facetsOf(c, e, today);
    const own = BESIDE.flatMap((name) => (facets[name] ?? []).map((value) => known.indexOf(`${name}:${value}`)));
    const successor = successorOf(c, e);
    const next = successor && index.get(successor.id);
    const row: LawRow = [
      e.id,
      e.title,
      e.short ?? '',
      namesOf(e, undefined),
      facets.kind?.[0] ?? '',
      facets.force?.[0] ?? '',
      numbersOf(c, e),
      own.map(codeOf).join(''),
    ];
    return next === undefined ? row : ([...row, next] as unknown as LawRow);
  });
  const targets: TargetRow[] = [];
  const targetOf = (row: TargetRow): number => {
    const key = JSON.stringify(row);
    const at = targets.findIndex((t) => JSON.stringify(t) === key);
    return at >= 0 ? at : targets.push(row) - 1;
  };
  const leads = (f: string): number[] => {
    if (/^(theme|question|pathway):/.test(f)) return [targetOf([f])];
    const ref = parseRef(f);
    const landing = ref && land(c, ref);
    if (!landing) throw new Error(`${f} does not land`);
    const law = index.get(landing.entry.id) as number;
    return ref.pin ? landing.provisions.map((p) => targetOf([law, pinsOf(p), p.heading])) : [targetOf([law])];
  };
  const terms = Object.values(c.thesaurus).map(({ words, find }): TermRow => {
    const end = words.findIndex((word) => scriptOf(word) !== undefined);
    const english = wordsOf(end < 0 ? words : words.slice(0, end), undefined);
    return [
      english.join('|'),
      wordsOf(words, undefined)
        .filter((word) => !english.includes(word))
        .join('|'),
      unique((find ?? []).flatMap(leads)),
    ];
  });
  const jurisdictions = Object.fromEntries(
    [...c.jurisdictions.values()].map((j) => [j.id, unique(Object.values(j.name).map(fold)).join('|')]),
  );
  const translated = Object.fromEntries(
    LANGS.filter((lang) => lang !== 'en').map((lang) => [
      lang,
      entries.flatMap((e, at) => (languagesOf(c, e.id).includes(lang) ? [at] : [])),
    ]),
  );
  return { dead: [...DEAD], jurisdictions, facets: known, laws, pages: pagesOf(c), translated, targets, terms };
}

/** The names and words of one other script, in the order of `placesOf`. */
export function scriptRows(c: Compendium, script: ScriptCode): Script {
  return {
    names: entriesOf(c).map((e) => namesOf(e, script)),
    terms: Object.values(c.thesaurus).map(({ words }) => wordsOf(words, script).join('|')),
  };
}

/** The provisions of one entry for the search page, each with what a concordance sets against it. */
export function pinRowsOf(c: Compendium, entry: Entry): PinRow[] {
  const against = (p: Placed): NonNullable<PinRow[2]> =>
    c.concordances.flatMap((k) => {
      if (k.from !== entry.id && k.to !== entry.id) return [];
      const [own, their, other] =
        k.from === entry.id ? (['old', 'new', k.to] as const) : (['new', 'old', k.from] as const);
      return k.rows
        .filter((row) =>
          row[own]?.some((text) => {
            const pin = parsePin(text);
            return pin && p.pins.some((mine) => covers(mine, pin) || covers(pin, mine));
          }),
        )
        .flatMap((row) => row[their] ?? [])
        .map((pin): NonNullable<PinRow[2]>[number] => {
          const ref = parseRef(`${other}#${pin}`);
          const target = c.entries.get(other) as Entry;
          const path = ref && land(c, ref) ? shown(c, `${other}#${pin}`).path : entryPath(target);
          return [k.from === entry.id ? 1 : 0, path, `${shortName(target)}, ${displayPin(pin)}`];
        });
    });
  return entry.placed.map((p): PinRow => {
    const others = against(p)
      .filter(([, , says], at, all) => all.findIndex((x) => x[2] === says) === at)
      .slice(0, 4);
    return others.length > 0 ? [pinsOf(p), p.heading, others] : [pinsOf(p), p.heading];
  });
}

/** What the concordances of an entry say, row by row, from its side. */
function movedRowsOf(c: Compendium, entry: Entry): MovedRow[] {
  return c.concordances.flatMap((k) => {
    const newer = k.from === entry.id ? 1 : 0;
    if (!newer && k.to !== entry.id) return [];
    const other = newer ? k.to : k.from;
    return k.rows.flatMap((row): MovedRow[] => {
      const [own, their] = newer ? [row.old, row.new] : [row.new, row.old];
      if (!own) return [];
      const there = (their ?? []).flatMap((pin): MovedRow[5] => {
        const ref = parseRef(`${other}#${pin}`);
        const at = (ref && land(c, ref)?.provisions) ?? [];
        return at.length > 0 ? at.map((p) => [pinsOf(p), p.anchor, p.heading]) : [[pin, '', '']];
      });
      return [[own.join('; '), newer, row.change, row.about ?? '', other, there, k.id]];
    });
  });
}

/** The file of one law for the search page. */
export function lawFileOf(c: Compendium, entry: Entry): LawFile {
  return { rows: pinRowsOf(c, entry), moved: movedRowsOf(c, entry) };
}
