/**
 * A file of the record as it lies on disk: `path` relative to `content/`, with forward slashes.
 * `refused` says why it was not read as text.
 */
export interface RawFile {
  path: string;
  text: string;
  refused?: string;
}

/** A file in its two parts. A `.yaml` file is all head; an `.mdx` file has its head between two `---` lines. */
export interface Parts {
  head: string;
  headLine: number;
  body: string;
  bodyLine: number;
}

/** A file’s text with the line ends and without the byte order mark that differ from one editor to the next. */
export function normalText(file: RawFile): string {
  return file.text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
}

/** @returns undefined where an `.mdx` file does not open with a closed frontmatter block */
export function parts(file: RawFile): Parts | undefined {
  const text = normalText(file);
  if (file.path.endsWith('.yaml')) return { head: text, headLine: 1, body: '', bodyLine: 1 };
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---\n', 3);
  const close = end >= 0 ? end : text.endsWith('\n---') ? text.length - 4 : -1;
  if (close < 0) return undefined;
  const head = text.slice(4, close + 1);
  const headLines = head.split('\n').length - 1;
  return { head, headLine: 2, body: text.slice(close + 5), bodyLine: headLines + 3 };
}
