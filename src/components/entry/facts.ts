import type { Placed } from '../../core/compendium.ts';
import { displayPin } from '../../core/pin.ts';
import type { Lang, Words } from '../../words/words.ts';
import { clockLine, span } from '../answer/value.ts';

/** A typed fact of a provision in words. `own` where the value is in the reader’s language, not in the record’s English. */
export interface Fact { label: string; value: string; own?: boolean; kind: 'effect' | 'bearer' | 'whom' | 'penalty' | 'amount' | 'papers' }

/** A provision’s place as it is shown. */
export function pinOf(p: Pick<Placed, 'pin'>): string {
  return [p.pin].flat().map(displayPin).join(', ');
}

/** A provision’s clocks, each a line. */
export function clocksOf(p: Placed, lang: Lang, w: Words): string[] {
  return (p.limit ?? []).map((l) => clockLine(l, lang, w));
}

/** A provision’s sums, each a line. */
export function sumsOf(p: Placed, lang: Lang, w: Words): string[] {
  return (p.amount ?? []).map((m) => `${span(m.min, m.max, m.currency, lang, w)}: ${m.for}`);
}

function penaltiesOf(p: Placed, lang: Lang, w: Words): string[] {
  return (p.penalty ?? []).map(({ for: which, imprisonment: jail, fine }) => {
    const parts = [
      jail && span(jail.min, jail.max, jail.unit ?? 'years', lang, w),
      fine && `${w.instrument.fine} ${fine.currency ? span(fine.min, fine.max, fine.currency, lang, w) : ''}`.trim(),
    ].filter(Boolean);
    return `${which ? `${which}: ` : ''}${parts.join(', ')}`;
  });
}

/** What else a provision’s types tell: kind of rule, who acts, for whom, punishment, sums, papers. */
export function factsOf(p: Placed, lang: Lang, w: Words): Fact[] {
  const whom = [p.who?.age, p.who?.nationality, p.who?.gender].filter((x): x is 'child' => x !== undefined && x !== 'any').map((x) => w.applies[x]);
  const all: Fact[] = [
    { kind: 'effect', label: w.filter.provisionForce, value: (p.effect ?? []).map((f) => w.provisionForce[f]).join(', '), own: true },
    { kind: 'bearer', label: w.instrument.whoActs, value: p.bearer ?? '' },
    { kind: 'whom', label: w.instrument.appliesTo, value: whom.join(', '), own: true },
    { kind: 'penalty', label: w.instrument.penalty, value: penaltiesOf(p, lang, w).join('; ') },
    { kind: 'amount', label: w.instrument.amount, value: sumsOf(p, lang, w).join('; ') },
    { kind: 'papers', label: w.instrument.papers, value: (p.papers ?? []).join('; ') },
  ];
  return all.filter((fact) => fact.value !== '');
}
