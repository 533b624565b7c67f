import type { Compendium, Entry } from '../core/compendium.ts';
import { displayPin } from '../core/pin.ts';
import { parseRef } from '../core/ref.ts';
import { entryPath, provisionPath } from './address.ts';
import { land } from './resolve.ts';

/** A citation ready to be shown: what it says and where it leads. */
export interface Shown { path: string; name: string; pin?: string; entry: Entry }

/** The short name of an entry in running text. */
export function shortName(entry: Entry): string {
  return entry.short ?? entry.title;
}

/**
 * A citation as it is shown: short title, the pin as the author wrote it, and the place it lands on.
 * @throws where it does not land; the check refuses such a record before a page is made
 */
export function shown(c: Compendium, text: string): Shown {
  const ref = parseRef(text);
  const landing = ref && land(c, ref);
  if (!ref || !landing) throw new Error(`${text} does not land`);
  const first = landing.provisions[0];
  const name = shortName(landing.entry);
  if (!ref.pin) return { path: entryPath(landing.entry), name, entry: landing.entry };
  const written = ref.text.slice(ref.text.indexOf('#') + 1);
  const pin = /^[^ ]+ |^[a-z]+(,|$)/.test(written) && !/^[a-z]+-/.test(written) ? displayPin(written) : first ? [first.pin].flat().map(displayPin).join(', ') : written;
  return { path: first ? provisionPath(landing.entry, first) : entryPath(landing.entry), name, pin, entry: landing.entry };
}
