import { parseBody } from '../body/parse.ts';
import { bodyHtml } from '../body/render.ts';
import { digest } from '../core/digest.ts';
import { FILE_KINDS } from '../load/kinds.ts';
import { parts, type RawFile } from '../load/raw.ts';
import { readFile } from '../load/read.ts';
import { formatBody } from './format-body.ts';
import { commentsIn, formatYaml } from './format-yaml.ts';

/** A formatted file, and what of it was left as it was, with the reason. */
export interface Formatted {
  text: string;
  left: string[];
}

const whole = (path: string, head: string, body: string): string =>
  path.endsWith('.yaml') ? head : `---\n${head}---\n${body}`;
/** All that the record takes from prose: how it is read, and the words that a translation is held against. */
function readingOf(text: string): string {
  const parsed = parseBody({ file: '', text, line: 1 });
  const cited = ({ text: as }: { text: string }) => ({ href: as, label: as });
  return 'tree' in parsed ? `${digest([text])} ${bodyHtml(parsed.tree, cited).replace(/\s+/g, ' ')}` : text;
}

/**
 * A file of the record in the one way it is written here. The record made from it is the same before and after, and every
 * comment is there: where formatting a part would change either, that part is left as it was.
 * @returns undefined where the file cannot be read as the record reads it; the check says why
 */
export function formatContent(file: RawFile): Formatted | undefined {
  const kind = FILE_KINDS.find((k) => k.path.test(file.path));
  const split = parts(file);
  const read = readFile(file).read;
  if (!kind || !split || !read) return undefined;
  const left: string[] = [];
  const { head, body } = split;

  let newHead = formatYaml(head, kind.schema);
  const same = (): boolean =>
    JSON.stringify(readFile({ ...file, text: whole(file.path, newHead, body) }).read?.data) ===
      JSON.stringify(read.data) && commentsIn(newHead).join('\n') === commentsIn(head).join('\n');
  if (newHead !== head && !same()) {
    left.push('the fields: something in them would not come out the same');
    newHead = head;
  }
  let newBody = formatBody(body);
  if (newBody !== body && readingOf(newBody) !== readingOf(body)) {
    left.push('the prose: more than its spaces would change, and a translation of it would fall behind');
    newBody = body;
  }
  return { text: whole(file.path, newHead, newBody), left };
}
