import type { Root } from 'hast';
import type { Prose } from '../core/compendium.ts';

interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}
/** A place in a body, by line and column of its file. */
export interface Spot {
  line: number;
  column: number;
}
/** The places of a body that have an address, the links to such places, its headings in order, and its notes on practice. */
export interface Outline {
  ids: (Spot & { id: string })[];
  fragments: (Spot & { to: string })[];
  headings: (Spot & { level: number; words: string })[];
  practices: (Spot & { on: string; source?: string })[];
}

/** The words of a part of a body. */
export function wordsOf(node: { value?: string; children?: unknown[] }): string {
  return node.value ?? (node.children ?? []).map((child) => wordsOf(child as Node)).join('');
}

/** A heading's id: its words, so that a link to a part of the prose outlives an edit elsewhere in it. */
export function idOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** An address within a page as it was written; one that is no encoding stands as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

// Several rules ask for one outline; nobody changes it.
const outlines = new WeakMap<Root, Outline>();

/** What a body offers to be linked to, and what in it leads elsewhere in it. */
export function outlineOf(tree: Root, prose: Prose): Outline {
  const outline = outlines.get(tree) ?? outlined(tree, prose);
  outlines.set(tree, outline);
  return outline;
}

function outlined(tree: Root, prose: Prose): Outline {
  const outline: Outline = { ids: [], fragments: [], headings: [], practices: [] };
  const walk = (node: Node): void => {
    const spot = { line: prose.line + (node.position?.start.line ?? 1) - 1, column: node.position?.start.column ?? 1 };
    const level = Number(/^h([1-6])$/.exec(node.tagName ?? '')?.[1] ?? 0);
    const own = node.properties?.['id'];
    // The heading over the footnotes is the parser's, and has an id of its own.
    if (level && own === undefined) outline.headings.push({ ...spot, level, words: wordsOf(node) });
    const id = own === undefined ? level && idOf(wordsOf(node)) : decoded(String(own));
    if (id) outline.ids.push({ ...spot, id });
    const href = String(node.properties?.['href'] ?? '');
    if (node.tagName === 'a' && href.startsWith('#')) outline.fragments.push({ ...spot, to: decoded(href.slice(1)) });
    const attribute = (name: string): string | undefined => {
      const value = node.attributes?.find((a) => a.name === name)?.value;
      return typeof value === 'string' ? value : undefined;
    };
    if (node.name === 'Practice')
      outline.practices.push({
        ...spot,
        on: attribute('on') ?? '',
        ...(attribute('source') ? { source: attribute('source') } : {}),
      });
    node.children?.forEach(walk);
  };
  walk(tree as unknown as Node);
  return outline;
}
