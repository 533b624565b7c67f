import type { Root as Hast } from 'hast';
import type { Root as Mdast } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { targetOf } from '../../src/body/links.ts';

/** What a reader gets of a text, whatever tree it was read into. */
export interface Reading {
  words: string;
  headings: string[];
  links: string[];
  cells: string[];
  components: string[];
  footnotes: string[];
}

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  name?: string | null;
  depth?: number;
  url?: string;
  identifier?: string;
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const empty = (): Reading => ({ words: '', headings: [], links: [], cells: [], components: [], footnotes: [] });
const component = (node: Node): string => `${node.name} ${(node.attributes ?? []).map((a) => `${a.name}=${String(a.value)}`).join(' ')}`;
/** What begins a line of its own, so that two words do not run into one. */
const BLOCK = /^(paragraph|heading|listItem|tableCell|blockquote|p|h\d|li|th|td|pre|mdxJsxFlowElement)$/;

function wordsOf(node: Node, skip: (node: Node) => boolean): string {
  if (skip(node)) return '';
  if (node.type === 'break' || node.tagName === 'br') return ' ';
  const inner = node.value ?? (node.children ?? []).map((child) => wordsOf(child, skip)).join('');
  return BLOCK.test(node.tagName ?? node.type) ? ` ${inner} ` : inner;
}

const isMark = (node: Node): boolean => node.type === 'footnoteReference' || (node.tagName === 'sup' && (node.children ?? []).some((child) => child.properties?.['dataFootnoteRef'] !== undefined));
const isBack = (node: Node): boolean => node.properties?.['dataFootnoteBackref'] !== undefined;
const isNotes = (node: Node): boolean => node.properties?.['dataFootnotes'] !== undefined;
const unread = (node: Node): boolean => isMark(node) || isBack(node) || isNotes(node) || node.type === 'footnoteDefinition' || node.type === 'definition' || node.type === 'yaml' || node.type.startsWith('mdxjs') || /^mdx\w+Expression$/.test(node.type);

/** What the tree that the site is made from says. */
export function ofSite(tree: Hast): Reading {
  const out = empty();
  const walk = (node: Node): void => {
    if (isMark(node) || isBack(node)) return;
    if (isNotes(node)) return notes(node);
    const says = (): string => plain(wordsOf(node, unread));
    const level = /^h(\d)$/.exec(node.tagName ?? '')?.[1];
    if (level) out.headings.push(`${level} ${says()}`);
    if (node.tagName === 'a') out.links.push(`${targetOf(node.properties?.['href'])} ${says()}`);
    if (node.tagName === 'th' || node.tagName === 'td') out.cells.push(says());
    if (node.type.startsWith('mdxJsx')) out.components.push(component(node));
    node.children?.forEach(walk);
  };
  const notes = (section: Node): void => {
    const items = (node: Node): Node[] => (node.tagName === 'li' && String(node.properties?.['id'] ?? '').startsWith('fn-') ? [node] : (node.children ?? []).flatMap(items));
    for (const item of items(section)) { out.footnotes.push(plain(wordsOf(item, unread))); item.children?.forEach(walk); }
  };
  walk(tree as unknown as Node);
  return { ...out, words: plain(wordsOf(tree as unknown as Node, unread)) };
}

const reference = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** What the reference parser says, which is what a preview of the file shows. */
export function ofReference(text: string): Reading {
  const tree = reference.parse(text) as Mdast as unknown as Node;
  const out = empty();
  const defined = new Map<string, string>(), noted = new Map<string, Node>(), order: string[] = [];
  const collect = (node: Node): void => {
    if (node.type === 'definition' && !defined.has(node.identifier ?? '')) defined.set(node.identifier ?? '', node.url ?? '');
    if (node.type === 'footnoteDefinition' && !noted.has(node.identifier ?? '')) noted.set(node.identifier ?? '', node);
    node.children?.forEach(collect);
  };
  collect(tree);
  const walk = (node: Node): void => {
    if (node.type === 'footnoteDefinition' || node.type === 'yaml') return;
    const says = (): string => plain(wordsOf(node, unread));
    if (node.type === 'footnoteReference' && noted.has(node.identifier ?? '') && !order.includes(node.identifier ?? '')) order.push(node.identifier ?? '');
    if (node.type === 'heading') out.headings.push(`${node.depth} ${says()}`);
    if (node.type === 'link') out.links.push(`${targetOf(node.url)} ${says()}`);
    if (node.type === 'linkReference') out.links.push(`${targetOf(defined.get(node.identifier ?? ''))} ${says()}`);
    if (node.type === 'tableCell') out.cells.push(says());
    if (node.type.startsWith('mdxJsx')) out.components.push(component(node));
    node.children?.forEach(walk);
  };
  walk(tree);
  // A footnote can cite another; those come after.
  for (let at = 0; at < order.length; at += 1) {
    const note = noted.get(order[at] ?? '') as Node;
    out.footnotes.push(plain((note.children ?? []).map((child) => wordsOf(child, unread)).join(' ')));
    note.children?.forEach(walk);
  }
  return { ...out, words: plain(wordsOf(tree, unread)) };
}
