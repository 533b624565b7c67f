import type { Root } from 'hast';
import type { Prose } from '../core/compendium.ts';
import { oddCharacters } from '../core/characters.ts';
import { IsoDate } from '../core/date.ts';
import { meantDate, meantRef } from '../core/meant.ts';
import { nearest, type Problem } from '../core/problem.ts';
import { parseRef } from '../core/ref.ts';
import { WebAddress } from '../core/web.ts';
import { targetOf } from './links.ts';

interface Node {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** What an entry's prose may use, all of it with literal attributes: one citation, a note, a note on practice. */
export const COMPONENTS: Record<string, { required: string[]; optional: string[] }> = {
  Cite: { required: ['to'], optional: [] },
  Note: { required: [], optional: [] },
  Practice: { required: ['on'], optional: ['source'] },
};
const ELEMENTS = new Set([
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'a',
  'em',
  'strong',
  'del',
  'code',
  'blockquote',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'sup',
  'section',
]);
/** Far deeper than prose goes; a body nested deeper was made to break a reader of it. */
const DEEPEST = 24;

function refuseLink(href: string): { says: string; fix: string } | undefined {
  const target = targetOf(href);
  if (href.startsWith('#') || WebAddress.safeParse(href).success || parseRef(target)) return undefined;
  const near = meantRef(target);
  if (near) return { says: `a link to "${target}"`, fix: `did you mean ${near}?` };
  return {
    says: `a link to "${target}"`,
    fix: 'link to a citation such as in/itpa-1956#s-17-4, or to a web address that starts with https://',
  };
}

function refuse(node: Node): { says: string; fix: string } | undefined {
  switch (node.type) {
    case 'root':
      return undefined;
    case 'text':
      return oddCharacters(node.value ?? '')[0];
    case 'element': {
      if (node.tagName === 'h1')
        return { says: 'a first-level heading', fix: 'begin headings with ##: the page already has its title' };
      if (node.tagName === 'img') return { says: 'an image', fix: 'leave it out: entries hold words only' };
      if (!ELEMENTS.has(node.tagName ?? ''))
        return {
          says: `a <${node.tagName}> element`,
          fix: 'use headings, paragraphs, lists, tables, links and quotations',
        };
      return node.tagName === 'a' ? refuseLink(String(node.properties?.['href'] ?? '')) : undefined;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const known = Object.hasOwn(COMPONENTS, node.name ?? '') ? COMPONENTS[node.name ?? ''] : undefined;
      if (!known) {
        const near = nearest(node.name ?? '', Object.keys(COMPONENTS));
        return {
          says: `<${node.name ?? ''}>`,
          fix: `${near ? `did you mean <${near}>? ` : ''}no HTML; the components are ${Object.keys(COMPONENTS)
            .map((n) => `<${n}>`)
            .join(', ')}`,
        };
      }
      for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
          return {
            says: `<${node.name}> with something other than a literal attribute`,
            fix: 'write attributes as name="words"',
          };
        if (![...known.required, ...known.optional].includes(attribute.name ?? ''))
          return {
            says: `<${node.name}> with an attribute "${attribute.name}"`,
            fix: `its attributes are: ${[...known.required, ...known.optional].join(', ') || 'none'}`,
          };
      }
      const odd = node.attributes?.flatMap((a) => oddCharacters(String(a.value)))[0];
      if (odd) return odd;
      const missing = known.required.find((name) => !(node.attributes ?? []).some((a) => a.name === name));
      const on =
        node.name === 'Practice' ? String(node.attributes?.find((a) => a.name === 'on')?.value ?? '') : undefined;
      if (on && !IsoDate.safeParse(on).success)
        return {
          says: `<Practice> with a date "${on}"`,
          fix: `write it as ${meantDate(on) ?? '2026, 2026-05 or 2026-05-29'}`,
        };
      return missing
        ? { says: `<${node.name}> without ${missing}`, fix: `write <${node.name} ${missing}="…">` }
        : undefined;
    }
    case 'mdxjsEsm':
      return {
        says: 'an import or export',
        fix: 'entries are prose; where a paragraph begins with the word "import" or "export", begin it differently',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { says: 'an expression in braces', fix: 'write \\{ where a brace is meant as a character' };
    default:
      return { says: `something of kind ${node.type}`, fix: 'use plain Markdown' };
  }
}

/** Every place in a body where it uses what an entry may not use. Refuses anything it does not know. */
export function disallowed(tree: Root, prose: Prose): Problem[] {
  const problems: Problem[] = [];
  const walk = (node: Node, line: number, column: number, depth: number): void => {
    const start = node.position?.start;
    const [l, c] = start ? [start.line, start.column] : [line, column];
    const refused =
      depth > DEEPEST
        ? { says: 'lists or quotations nested too deep', fix: 'write them one after another' }
        : refuse(node);
    if (refused)
      problems.push({
        file: prose.file,
        line: prose.line + l - 1,
        column: c,
        slug: 'body-allowed',
        says: `the text holds ${refused.says}`,
        fix: refused.fix,
      });
    else for (const child of node.children ?? []) walk(child, l, c, depth + 1);
  };
  walk(tree as unknown as Node, 1, 1, 0);
  return problems;
}
