/** Control and format characters, which hide text or turn it round; but tab, line feed, and the joiners of Bangla and Hindi. */
const HIDDEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Below what a comment on GitHub may hold, 65,536. */
const MOST = 60_000;

/**
 * Text of unknown origin as a block of Markdown in which nothing is formatted, linked, mentioned or hidden. The fence is
 * longer than any in the text, so that the text cannot end it.
 */
export function plainBlock(text: string): string {
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, (c) => `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
  const whole = shown.trimEnd();
  const kept =
    whole.length > MOST ? `${whole.slice(0, MOST)}\n… and more: see the artifact “legal-diff” of the run.` : whole;
  const longest = Math.max(0, ...[...kept.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${kept}\n${fence}\n`;
}
