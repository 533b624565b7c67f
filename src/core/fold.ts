/** Bangla and Devanagari digits as Latin ones: `ধারা ৩৯` → `ধারা 39`. */
export function latinDigits(text: string): string {
  return text.replace(/[০-৯०-९]/g, (digit) => String(((digit.codePointAt(0) as number) & 0xf) - 6));
}

/**
 * Text reduced to what a search compares: small letters, Latin digits, no accents, no marks that the same word is
 * written with and without (nukta, joiners, the two nasal signs), words apart by one space.
 */
export function fold(text: string): string {
  return latinDigits(text.normalize('NFD').toLowerCase())
    .replace(/[\u0300-\u036f\u093c\u09bc\u200b-\u200d'’]/g, '')
    .replace(/[\u0901\u0981]/g, (sign) => (sign === '\u0901' ? '\u0902' : '\u0982'))
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();
}

/**
 * A folded word in Latin letters as it sounds, roughly, so that romanised Bangla and Hindi meet whatever their spelling:
 * `manob pachar`, `maanav paachaar` → one key. Too rough for English prose; only for words that nothing else found.
 */
export function sound(folded: string): string {
  return folded
    .replace(/aa|o/g, 'a')
    .replace(/ee|ii|y/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/[vw]/g, 'b')
    .replace(/ph/g, 'f')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/([bcdgjkpst])h/g, '$1')
    .replace(/([a-z])\1/g, '$1');
}
