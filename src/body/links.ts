import type { Root } from 'hast';
import type { Prose } from '../core/compendium.ts';
import { parseRef, type Ref } from '../core/ref.ts';

interface Node { type: string; name?: string | null; tagName?: string; properties?: Record<string, unknown>; attributes?: { name?: string; value?: unknown }[]; children?: Node[]; position?: { start: { line: number; column: number } } }

/** Every citation in a body (links and <Cite>), with the line and column of the file it stands at. */
export function citationsIn(tree: Root, prose: Prose): { ref?: Ref; text: string; line: number; column: number }[] {
  const found: { ref?: Ref; text: string; line: number; column: number }[] = [];
  const walk = (node: Node): void => {
    const text = node.tagName === 'a' ? String(node.properties?.['href'] ?? '')
      : node.name === 'Cite' ? String(node.attributes?.find((a) => a.name === 'to')?.value ?? '') : '';
    if (text && !text.startsWith('#') && !/^https?:/.test(text)) {
      const plain = decodeURI(text);
      found.push({ ref: parseRef(plain), text: plain, line: prose.line + (node.position?.start.line ?? 1) - 1, column: node.position?.start.column ?? 1 });
    }
    node.children?.forEach(walk);
  };
  walk(tree as unknown as Node);
  return found;
}
