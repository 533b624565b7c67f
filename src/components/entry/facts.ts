import type { Placed } from '../../core/compendium.ts';
import { displayPin } from '../../core/pin.ts';
import { english, inOne, line, type Run } from '../../core/run.ts';
import type { Lang, Words } from '../../words/words.ts';
import { clockTime, span } from '../answer/value.ts';

/** A typed fact of a provision in words: numbers and vocabulary in the reader’s language, the rest in the record’s English. */
export interface Fact {
  kind: 'effect' | 'bearer' | 'whom' | 'penalty' | 'amount' | 'papers';
  label: string;
  value: Run[];
}

/** A provision’s place as it is shown. */
export function pinOf(p: Pick<Placed, 'pin'>): string {
  return [p.pin].flat().map(displayPin).join(', ');
}

/** A provision’s clocks, each a line: how long, to do what, from when. */
export function clocksOf(p: Placed, lang: Lang, w: Words): Run[][] {
  return (p.limit ?? []).map((l) =>
    line([{ says: `${clockTime(l, lang, w)}: ` }, english(`${l.to}${l.from ? ` (from ${l.from})` : ''}`, lang)]),
  );
}

/** A provision’s sums, each a line. */
export function sumsOf(p: Placed, lang: Lang, w: Words): Run[][] {
  return (p.amount ?? []).map((m) =>
    line([{ says: `${span(m.min, m.max, m.currency, lang, w)}: ` }, english(m.for, lang)]),
  );
}

function penaltiesOf(p: Placed, lang: Lang, w: Words): Run[][] {
  return (p.penalty ?? []).map(({ for: which, imprisonment: jail, fine }) => {
    const parts = [
      jail && span(jail.min, jail.max, jail.unit ?? 'years', lang, w),
      fine && `${w.instrument.fine} ${fine.currency ? span(fine.min, fine.max, fine.currency, lang, w) : ''}`.trim(),
    ].filter(Boolean);
    return line([...(which ? [english(`${which}: `, lang)] : []), { says: parts.join(', ') }]);
  });
}

/** What else a provision’s types tell: kind of rule, who acts, for whom, punishment, sums, papers. */
export function factsOf(p: Placed, lang: Lang, w: Words): Fact[] {
  const whom = [p.who?.age, p.who?.nationality, p.who?.gender]
    .filter((x): x is 'child' => x !== undefined && x !== 'any')
    .map((x) => w.applies[x]);
  const own = (says: string): Run[] => line([{ says }]);
  const recorded = (says: string | undefined): Run[] => line([english(says ?? '', lang)]);
  const all: Fact[] = [
    {
      kind: 'effect',
      label: w.filter.provisionForce,
      value: own((p.effect ?? []).map((f) => w.provisionForce[f]).join(', ')),
    },
    { kind: 'bearer', label: w.instrument.whoActs, value: recorded(p.bearer) },
    { kind: 'whom', label: w.instrument.appliesTo, value: own(whom.join(', ')) },
    { kind: 'penalty', label: w.instrument.penalty, value: inOne(penaltiesOf(p, lang, w)) },
    { kind: 'amount', label: w.instrument.amount, value: inOne(sumsOf(p, lang, w)) },
    { kind: 'papers', label: w.instrument.papers, value: recorded(p.papers?.join('; ')) },
  ];
  return all.filter((fact) => fact.value.length > 0);
}
