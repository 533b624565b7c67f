import { scriptOf, type Places } from '../core/places.ts';

/** Where a reader looks from: a country she names, else the one whose script or language she uses; and her words without it. */
export interface Side {
  place?: string | undefined;
  asked: string;
}

export function sideOf(folded: string, places: Places, lang: string): Side {
  let asked = ` ${folded} `;
  const named: string[] = [];
  for (const [id, names] of Object.entries(places.jurisdictions)) {
    if (id === 'intl') continue;
    for (const name of names.split('|')) {
      // With an ending: Bangladeshi, Indian, বাংলাদেশের.
      const at = asked.indexOf(` ${name}`);
      if (at < 0) continue;
      // Of a state only with the endings of a case: আসামি is an accused, not one from Assam.
      if (id.length > 2 && /^[িীiy]/.test(asked.slice(at + name.length + 1))) continue;
      named.push(id);
      asked = asked.slice(0, at) + asked.slice(at + name.length + 1).replace(/^\S*/, '');
    }
  }
  // Both countries named: she asks for what is between them.
  const countries = new Set(named.map((id) => id.slice(0, 2)));
  const place = countries.size > 1 ? undefined : (named.at(-1) ?? { bn: 'bd', hi: 'in' }[scriptOf(folded) ?? lang]);
  const rest = asked
    .replace(/ (?:of|the|under|in|for|to|from|and|a|an|by|law|act) (?=\S)/g, ' ')
    .trim()
    .replace(/ +/g, ' ');
  return { place, asked: rest === '' ? folded : rest };
}

/** How near a law is to the reader's side: of the place, between states, of its country or its states, elsewhere. */
export function distance(id: string, place: string | undefined): number {
  const own = id.slice(0, id.indexOf('/'));
  return place === undefined || own === place
    ? 0
    : own === 'intl'
      ? 0.5
      : own.slice(0, 2) === place.slice(0, 2)
        ? 1
        : 2;
}
