import type { Value } from '../core/answer.ts';
import type { Provision } from '../core/provision.ts';

type Limit = NonNullable<Provision['limit']>[number];
type Penalty = NonNullable<Provision['penalty']>[number];
type Amount = NonNullable<Provision['amount']>[number];
type Most = number | 'life' | 'death' | 'not-stated' | undefined;

/** A quantity as a spreadsheet’s reader expects it: "1 day", "21 working days", "INR 300000". */
function quantity(n: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${n}`;
  return `${n} ${n === 1 ? unit.replace(/s$/, '') : unit}`.trim();
}

/** From–to with its unit: "1 to 3 years", "at most 12 months", "at least BDT 30000"; undefined where both ends are open. */
function span(min: number | 'life' | undefined, max: Most, unit: string): string | undefined {
  const most = max === 'life' ? 'life' : max === 'death' ? 'death' : max === 'not-stated' ? undefined : max;
  if (min === undefined) return typeof most === 'number' ? `at most ${quantity(most, unit)}` : most;
  if (min === 'life') return most === undefined || most === 'life' ? 'life' : `life to ${most}`;
  if (most === undefined) return `at least ${quantity(min, unit)}`;
  if (most === min) return quantity(min, unit);
  return `${quantity(min, unit)} to ${typeof most === 'number' ? quantity(most, unit) : most}`;
}

/** An answer’s value in one cell. */
export function plainValue(value: Value): string | readonly string[] {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  return 'value' in value
    ? quantity(value.value, value.unit)
    : (span(value.min, value.max, value.unit) ?? 'not stated');
}

/** A clock: "at most 24 hours (from: she is found): bring her before a magistrate". */
export function plainLimit({ min, value, unit, counted, from, to }: Limit): string {
  const time = span(min, value, counted === 'working' ? `working ${unit}` : unit) ?? 'time not stated';
  return `${time}${from ? ` (from: ${from})` : ''}: ${to}`;
}

/** A punishment: "imprisonment 3 years to 7 years, fine at least BDT 30000". */
export function plainPenalty({ for: which, imprisonment, fine }: Penalty): string {
  const parts = [
    imprisonment && ['imprisonment', span(imprisonment.min, imprisonment.max, imprisonment.unit ?? 'years')],
    fine && ['fine', span(fine.min, fine.max, fine.currency ?? '')],
  ];
  const says = parts.flatMap((part) => (part ? [part.filter(Boolean).join(' ')] : [])).join(', ');
  return which ? `${which}: ${says}` : says;
}

/** A sum: "BDT 50000 to BDT 200000: harm done to her". */
export function plainAmount({ min, max, currency, for: purpose }: Amount): string {
  return `${span(min, max, currency) ?? `${currency}, sum not stated`}: ${purpose}`;
}
