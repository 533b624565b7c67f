import type { Root } from 'hast';
import type { Prose } from '../core/compendium.ts';
import { parseRef, type Ref } from '../core/ref.ts';

interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** Where a link leads, as its author wrote it: the parser writes letters beyond ASCII as percent signs and numbers. */
export function targetOf(href: unknown): string {
  const text = String(href ?? '');
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Every citation in a body (links and <Cite>), with the line and column of the file it stands at. */
export function citationsIn(tree: Root, prose: Prose): { ref?: Ref; text: string; line: number; column: number }[] {
  const found: { ref?: Ref; text: string; line: number; column: number }[] = [];
  const walk = (node: Node): void => {
    const text =
      node.tagName === 'a'
        ? targetOf(node.properties?.['href'])
        : node.name === 'Cite'
          ? String(node.attributes?.find((a) => a.name === 'to')?.value ?? '')
          : '';
    if (text && !text.startsWith('#') && !/^https?:/.test(text)) {
      found.push({
        ref: parseRef(text),
        text,
        line: prose.line + (node.position?.start.line ?? 1) - 1,
        column: node.position?.start.column ?? 1,
      });
    }
    node.children?.forEach(walk);
  };
  walk(tree as unknown as Node);
  return found;
}
