/** Controls, invisibles and what turns direction; but the joiners of Bangla and Hindi. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Splits what would become a mention, a reference or a link; it has no width, so a reader sees the text as it is. */
const SPLIT = '\u200b';

/** Text of strangers as one line for a terminal: nothing in it moves the cursor, hides words or turns their direction. */
export function inertLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(hidden, '\ufffd').trim();
}

/**
 * The same as one line of Markdown in a comment on GitHub: no markup, no HTML, no link, no mention of a person or team,
 * no reference to an issue. Entities keep out HTML, backslashes Markdown; what GitHub finds only after rendering
 * (`@name`, `#12`, `GH-12`, addresses) is split.
 */
export function inertMarkdown(text: string): string {
  return inertLine(text)
    .replace(/@/g, `@${SPLIT}`)
    .replace(/#(?=\d)/g, `#${SPLIT}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${SPLIT}`)
    .replace(/:(?=\/\/)/g, `:${SPLIT}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${SPLIT}`)
    .replace(/[\\`*_{}[\]()#+\-.!|~^$:=]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
