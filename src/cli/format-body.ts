import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  // Columns are not padded to one width: one longer word would touch every line of a table.
  .use(remarkGfm, { stringLength: () => 3 })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze();

/** Prose in the one way it is written here. Its lines stay as long as their paragraphs: an edit then touches one. */
export function formatBody(text: string): string {
  return text.trim() === '' ? '' : `\n${processor.processSync(text).toString()}`;
}
