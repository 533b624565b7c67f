import type { Compendium, Entry, Placed } from '../core/compendium.ts';
import { fold } from '../core/fold.ts';
import { covers, displayPin, parsePin } from '../core/pin.ts';
import type { LawRow, PinRow, Places, TargetRow, TermRow } from '../core/places.ts';
import { parseRef } from '../core/ref.ts';
import { DEAD } from '../core/vocabulary.ts';
import { entryPath } from '../derive/address.ts';
import { shortName, shown } from '../derive/cite.ts';
import { citedBy } from '../derive/cited-by.ts';
import { facetsOf } from '../derive/facets.ts';
import { land } from '../derive/resolve.ts';

const pinOf = (p: Placed): string => [p.pin].flat().map(displayPin).join(', ');
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The outermost numbers an entry has provisions at, by label: `s 2 5-7 17;art 3`. Places without a number have none. */
export function numbersOf(entry: Entry): string {
  const byLabel = new Map<string, Set<string>>();
  for (const [step] of entry.placed.flatMap((p) => p.pins)) {
    if (!step || ['head', 'order', 'title', 'preamble'].includes(step.label) || step.path.length === 0) continue;
    const end = step.to && step.to.length === step.path.length ? `-${step.to[0]}` : '';
    byLabel.set(step.label, (byLabel.get(step.label) ?? new Set()).add(`${step.path[0]}${end}`));
  }
  return [...byLabel].map(([label, numbers]) => [label, ...numbers].join(' ')).join(';');
}

/** What took an entry’s place, as far as another entry says so; one that replaces goes before one that only repeals. */
function successorOf(c: Compendium, entry: Entry): Entry | undefined {
  const by = (does: string): Entry | undefined =>
    [...c.entries.values()].find((other) => other.relations?.some((r) => r.does === does && r.to === entry.id));
  return by('replaces') ?? by('repeals');
}

/** What the search page knows without full text (see `Places`). Deterministic: the same record gives the same rows. */
export function placesOf(c: Compendium, today: string): Places {
  const weight = new Map([...citedBy(c)].map(([key, by]) => [key, by.length]));
  const entries = [...c.entries.values()].sort(
    (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const index = new Map(entries.map((e, at) => [e.id, at]));
  const themes = c.themes.map((t) => t.id);
  const laws = entries.map((e): LawRow => {
    const title = fold(e.title);
    const names = unique([...Object.values(e.titleOriginal ?? {}), ...(e.aliases ?? [])].map(fold)).filter(
      (name) => name !== '' && name !== title && name !== fold(e.short ?? ''),
    );
    const facets = facetsOf(c, e, today);
    const successor = successorOf(c, e);
    const row: LawRow = [
      e.id,
      e.title,
      e.short ?? '',
      names.join('|'),
      facets.kind?.[0] ?? '',
      facets.force?.[0] ?? '',
      (facets.theme ?? []).map((t) => themes.indexOf(t)).sort((a, b) => a - b),
      numbersOf(e),
    ];
    return successor ? ([...row, index.get(successor.id) as number] as LawRow) : row;
  });
  const targets: TargetRow[] = [];
  const targetOf = (row: TargetRow): number => {
    const key = JSON.stringify(row);
    const at = targets.findIndex((t) => JSON.stringify(t) === key);
    return at >= 0 ? at : targets.push(row) - 1;
  };
  const terms = Object.values(c.thesaurus).map(({ words, find }): TermRow => [
    unique(words.map(fold)).join('|'),
    unique(
      find.flatMap((f) => {
        const [kind, id = ''] = f.split(':');
        if (kind === 'theme') return [targetOf([id])];
        if (kind === 'question') return [targetOf([id, c.questions.get(id)?.ask ?? id])];
        const ref = parseRef(f);
        const landing = ref && land(c, ref);
        if (!landing) throw new Error(`${f} does not land`);
        const law = index.get(landing.entry.id) as number;
        return ref.pin
          ? landing.provisions.map((p) => targetOf([law, p.anchor, pinOf(p), p.heading]))
          : [targetOf([law])];
      }),
    ),
  ]);
  const jurisdictions = Object.fromEntries(
    [...c.jurisdictions.values()].map((j) => [j.id, unique(Object.values(j.name).map(fold)).join('|')]),
  );
  return { themes, dead: [...DEAD], jurisdictions, laws, targets, terms };
}

/** The provisions of one entry for the search page, each with what a concordance sets against it. */
export function pinRowsOf(c: Compendium, entry: Entry): PinRow[] {
  const against = (p: Placed): NonNullable<PinRow[3]> =>
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
        .map((pin): NonNullable<PinRow[3]>[number] => {
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
    return others.length > 0 ? [p.anchor, pinOf(p), p.heading, others] : [p.anchor, pinOf(p), p.heading];
  });
}
