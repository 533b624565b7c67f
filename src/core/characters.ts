/** One place in a text where a character makes it read other than it is, and what to do about it. */
export interface Odd {
  at: number;
  says: string;
  fix: string;
}

/** Latin as English and the romanisation of Bangla and Hindi use it; a letter beyond looks like one of these and is none. */
const LATIN = '\\u00c0-\\u0130\\u0132-\\u0137\\u0139-\\u017e\\u1e00-\\u1e99\\u1ea0-\\u1eff';
/**
 * What nearly all of the record is made of need not be looked at; and a digit followed by one of another script:
 * ৪ is the Bangla four and looks like an eight.
 */
const SUSPECT = new RegExp(
  `[^\\t\\n\\x20-\\x7e${LATIN}\\u0900-\\u09ff\\u2013\\u2014\\u2018-\\u201d\\u2026]|[0-9](?=[০-৯०-९])|[০-৯](?=[0-9०-९])|[०-९](?=[0-9০-৯])`,
  'gu',
);
/** A control, an invisible, an unassigned or a direction-changing character, or a space other than the plain one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Z}\p{Default_Ignorable_Code_Point}\ufffd]/u;
const LETTER = /[\p{L}\p{Nl}\p{Nd}]/u;
// ZWJ and ZWNJ (200C, 200D) are part of Bangla and Hindi spelling, after a letter or sign of those scripts and nowhere else.
const JOINER = /[\u200c\u200d]/;
const JOINED = /[\u0900-\u09ff]/;

/** Every character of a text that hides, changes direction, or passes for another. */
export function oddCharacters(text: string): Odd[] {
  const found: Odd[] = [];
  for (const { index: at, 0: character } of text.matchAll(SUSPECT)) {
    const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    if (/[0-9০-৯०-९]/.test(character))
      found.push({ at, says: 'digits of two scripts in one number', fix: 'write the number in one script' });
    else if (JOINER.test(character) && JOINED.test(text[at - 1] ?? '')) continue;
    else if (HIDDEN.test(character))
      found.push({
        at,
        says: `an invisible, direction-changing or unusual space character (${code})`,
        fix: 'delete it and type the words again',
      });
    else if (LETTER.test(character))
      found.push({
        at,
        says: `"${character}" (${code}), a letter or digit the record does not use`,
        fix: 'type it again in Latin, Bangla or Devanagari letters',
      });
  }
  return found;
}
