import { z } from 'zod';
import { parseAnchor, parsePin, type Pin } from './pin.ts';

const ENTRY = /^[a-z]{2,4}(-[a-z]{2})?\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** A citation: an entry (`in/itpa-1956`), and the place in it where one is named. */
export interface Ref { entry: string; pin?: Pin; text: string }

/**
 * Reads a citation `jurisdiction/slug#pin`, the pin as lawyers write it (`in/itpa-1956#s 17(4)`) or as an anchor (`#s-17-4`).
 * @returns undefined where the text is not a citation
 */
export function parseRef(text: string): Ref | undefined {
  const at = text.indexOf('#');
  const entry = at < 0 ? text : text.slice(0, at);
  if (!ENTRY.test(entry)) return undefined;
  if (at < 0) return { entry, text };
  const place = text.slice(at + 1);
  const pin = parsePin(place) ?? parseAnchor(place);
  return pin && { entry, pin, text };
}

export const EntryId = z.string().regex(ENTRY, 'name an entry as jurisdiction/slug, for example in/itpa-1956');
export const Citation = z.string().refine((text) => parseRef(text) !== undefined, 'not a citation: write jurisdiction/slug#pin, for example in/itpa-1956#s 17(4)');
