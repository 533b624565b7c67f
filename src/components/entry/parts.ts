import type { Compendium, Entry } from '../../core/compendium.ts';
import type { Part } from '../../core/part.ts';
import { english } from '../../core/run.ts';
import { DEAD } from '../../core/vocabulary.ts';
import { entryPath, provisionPath } from '../../derive/address.ts';
import { shortName } from '../../derive/cite.ts';
import { readOn } from '../../derive/evidence.ts';
import { shownForce } from '../../derive/facets.ts';
import { forceOf } from '../../derive/force.ts';
import { translated } from '../../derive/translate.ts';
import { biblatex } from '../../exports/cite/biblatex.ts';
import { oscola } from '../../exports/cite/plain.ts';
import { referenceOf } from '../../exports/cite/reference.ts';
import { ris } from '../../exports/cite/ris.ts';
import type { Edition } from '../../exports/edition.ts';
import { date, fill, type Lang, type Words } from '../../words/words.ts';
import { clocksOf, factsOf, pinOf, sumsOf } from './facts.ts';

/** Whether a law is alive, and since when, in a line. */
function statusOf(c: Compendium, entry: Entry, today: string, lang: Lang, w: Words): string {
  const { is, since } = forceOf(c, entry, today);
  const word = w.force[shownForce(c, entry, today)];
  return since
    ? `${word} ${fill(DEAD.has(is) ? w.forceLine.on : w.forceLine.since, { date: date(since, lang) })}`
    : word;
}

/** A law or a judgment as parts: itself, then each of its provisions, as an edition of the record has them. */
export function partsOf(c: Compendium, original: Entry, edition: Edition, lang: Lang, w: Words): Part[] {
  const today = edition.generated;
  const reference = referenceOf(c, original, edition);
  const t = translated(c, original, lang);
  const { entry } = t;
  const status = statusOf(c, original, today, lang, w);
  const foreign = (own: Lang): { lang?: string } => (own === lang ? {} : { lang: own });
  const number: Part['facts'] = entry.number
    ? [[entry.genus === 'case' ? w.case.citation : w.instrument.number, [english(entry.number, lang)]]]
    : [];
  const kind: Part['facts'][number] =
    entry.genus === 'case'
      ? [w.case.court, [english(entry.court, lang)]]
      : [w.instrument.kind, [{ says: w.kind[entry.kind] }]];
  const whole: Part = {
    path: entryPath(entry).slice(1),
    kind: entry.genus === 'case' ? 'case' : 'law',
    jurisdiction: entry.jurisdiction,
    cited: shortName(original),
    pin: '',
    title: entry.title,
    text: entry.summary,
    ...foreign(t.from ? lang : 'en'),
    clocks: [],
    facts: [kind, ...number],
    status,
    checked: fill(w.page.lastChecked, { date: date(entry.verified.on, lang) }),
    cite: oscola(reference),
    ris: ris(reference),
    bib: biblatex(reference),
    themes: [...new Set(entry.placed.flatMap((p) => p.themes))],
    holds: [],
  };
  const rules = entry.placed.map((p): Part => {
    const how = w.evidence[p.evidence];
    const written = [p.pin].flat().join(', ');
    const on = p.evidence === 'not-verified' ? undefined : readOn(entry, p);
    return {
      path: provisionPath(entry, p).slice(1),
      kind: 'provision',
      jurisdiction: entry.jurisdiction,
      cited: `${shortName(original)}, ${pinOf(p)}`,
      pin: pinOf(p),
      title: p.heading,
      text: p.summary,
      ...foreign(t.langOf(p)),
      clocks: [...clocksOf(p, lang, w), ...sumsOf(p, lang, w)],
      facts: factsOf(p, lang, w)
        .filter((f) => f.kind !== 'amount')
        .map((f): Part['facts'][number] => [f.label, f.value]),
      status,
      checked: on ? fill(w.evidence.on, { how, date: date(on, lang) }) : how,
      cite: oscola(reference, written),
      ris: ris(reference, written),
      themes: p.themes,
      holds: [...(p.effect ?? []), ...(['limit', 'amount', 'penalty'] as const).filter((key) => p[key])],
    };
  });
  return [whole, ...rules];
}
