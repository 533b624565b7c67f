/** A short digest of some words, to tell whether they changed since a translation was made. Not for secrets. (cyrb53, public domain.) */
export function digest(words: readonly string[]): string {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (const ch of words.map((w) => w.replace(/\s+/g, ' ').trim()).join('\u0000')) {
    const code = ch.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
