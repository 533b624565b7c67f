import { covers, parsePin, type Pin } from '../core/pin.ts';
import type { LawFile, MovedRow } from '../core/places.ts';
import type { Cited } from './citation.ts';

/** The rows of a law's concordances for a place in it: at it, around it or inside it. */
export function movedAt({ moved }: LawFile, { label, path }: Pick<Cited, 'label' | 'path'>): MovedRow[] {
  const by = (test: (own: Pin, asked: Pin) => boolean): MovedRow[] =>
    moved.filter(([pins]) =>
      pins.split('; ').some((text) => {
        const own = parsePin(text);
        const first = own?.[0]?.label ?? '';
        return own !== undefined && (label === undefined || label === first) && test(own, [{ label: first, path }]);
      }),
    );
  const same = by((own, asked) => covers(own, asked) && covers(asked, own));
  return same.length > 0 ? same : by((own, asked) => covers(own, asked) || covers(asked, own));
}
