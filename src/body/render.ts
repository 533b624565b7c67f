import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseRef, type Ref } from '../core/ref.ts';
import { targetOf } from './links.ts';
import { idOf, wordsOf as text } from './outline.ts';

interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}
/** Where a citation leads, what it is called and, where that is not the page’s own, in which language it is; handed in, so that a body knows nothing of pages. */
export type Resolve = (ref: Ref) => { href: string; label: string; hreflang?: string | undefined } | undefined;
/** Where a body stands on a page it shares: what its headings’ ids begin with, and how many levels deeper they go. */
export interface Setting {
  prefix?: string;
  deeper?: number;
}

const element = (tagName: string, properties: Record<string, unknown>, children: Node[]): Node => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const leads = (to: ReturnType<Resolve>): Record<string, unknown> => ({
  href: to?.href ?? '',
  ...(to?.hreflang && { hrefLang: to.hreflang }),
});

function rewrite(node: Node, resolve: Resolve, setting: Setting): Node {
  const { prefix = '', deeper = 0 } = setting;
  const children = (node.children ?? []).map((child) => rewrite(child, resolve, setting));
  const own = {
    ...node.properties,
    ...(node.properties?.['id'] ? { id: `${prefix}${String(node.properties['id'])}` } : {}),
  };
  const attribute = (name: string): string => String(node.attributes?.find((a) => a.name === name)?.value ?? '');
  if (node.type.startsWith('mdxJsx')) {
    if (node.name === 'Note') return element('aside', { className: ['note'] }, children);
    if (node.name === 'Practice')
      return element('aside', { className: ['practice'] }, [
        element('p', { className: ['soft'] }, [
          {
            type: 'text',
            value: `In practice, ${attribute('on')}${attribute('source') ? ` (${attribute('source')})` : ''}`,
          },
        ]),
        ...children,
      ]);
    const ref = parseRef(attribute('to'));
    const target = ref && resolve(ref);
    const link = element('a', { ...leads(target), className: ['cite'] }, [
      { type: 'text', value: target?.label ?? attribute('to') },
    ]);
    return node.type === 'mdxJsxFlowElement' ? element('p', {}, [link]) : link;
  }
  if (node.tagName === 'a') {
    const href = targetOf(node.properties?.['href']);
    const ref = /^(https?:|#)/.test(href) ? undefined : parseRef(href);
    return {
      ...node,
      children,
      properties: ref
        ? { ...leads(resolve(ref)), ...(text(node).length <= 16 ? { className: ['cite'] } : {}) }
        : /^https?:/.test(href)
          ? { href, rel: ['noreferrer'] }
          : { ...own, ...(href.startsWith('#') ? { href: `#${prefix}${href.slice(1)}` } : {}) },
    };
  }
  const level = Number(/^h([2-4])$/.exec(node.tagName ?? '')?.[1]);
  if (level)
    return {
      ...node,
      tagName: `h${Math.min(6, level + deeper)}`,
      children,
      properties: { id: prefix + idOf(text(node)) },
    };
  if (node.tagName === 'th' || node.tagName === 'td') return { ...node, children, properties: {} };
  // A group and not a region: a page may have several, and landmarks of one name are none.
  if (node.tagName === 'table')
    return element('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
      { ...node, children },
    ]);
  return { ...node, ...(node.children ? { children } : {}), ...(node.properties ? { properties: own } : {}) };
}

/** An allowed tree as HTML: citations become links, components their markup, headings get ids. */
export function bodyHtml(tree: Root, resolve: Resolve, setting: Setting = {}): string {
  return toHtml(rewrite(tree as unknown as Node, resolve, setting) as unknown as Root);
}

/** The words of a body without its markup. */
export function plainText(tree: Root): string {
  return text(tree).replace(/\s+/g, ' ').trim();
}
