import type { RawFile } from '../load/raw.ts';

/** An address that stands in the record, and each place where it stands. */
export interface WrittenLink {
  url: string;
  at: string[];
}

const ADDRESS = /https?:\/\/[^\s<>"'`]+/g;

/** An address without the punctuation of the sentence it stands in; a bracket stays where it was opened in the address. */
function trimmed(raw: string): string {
  let url = raw.replace(/[.,;:!?\]}*_]+$/, '');
  while (url.endsWith(')') && url.split('(').length < url.split(')').length)
    url = url.slice(0, -1).replace(/[.,;:]+$/, '');
  return url;
}

/** Every web address written anywhere in the record, in order, with file and line. */
export function writtenLinks(files: readonly RawFile[]): WrittenLink[] {
  const found = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const [n, line] of text.split('\n').entries()) {
      for (const [raw] of line.matchAll(ADDRESS)) {
        const url = trimmed(raw);
        if (URL.canParse(url)) found.set(url, [...(found.get(url) ?? []), `content/${path}:${n + 1}`]);
      }
    }
  }
  return [...found].map(([url, at]) => ({ url, at })).sort((a, b) => (a.url < b.url ? -1 : 1));
}
