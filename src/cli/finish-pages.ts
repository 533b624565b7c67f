import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const CODE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const HIDDEN = /<meta name="robots" content="[^"]*noindex/;

/**
 * A page whose policy allows only the scripts and styles that are on it. Astro names those of all pages on each:
 * more than a page should allow, and half a kilobyte that no compression makes smaller.
 */
export function narrowed(html: string): string {
  const there = new Set(
    [...html.matchAll(CODE)].map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  );
  return html.replace(POLICY, (_, start: string, policy: string) => {
    return start + policy.replace(/ ('sha256-[^']+')/g, (source, hash: string) => (there.has(hash) ? source : ''));
  });
}

/** What stands on a page for the search index alone: tags without text, hidden aliases, attributes. */
const FOR_THE_INDEX =
  /<i hidden data-pagefind-filter="[^"]*"><\/i>|<span hidden data-pagefind-weight="[^"]*">[^<]*<\/span>/g;
const TAG = /<[a-z][^>]*\sdata-pagefind-[^>]*>/g;
const MARK = /\sdata-pagefind-[a-z-]+(="[^"]*")?/g;

/** A page without its marks for the search index, which no reader's browser uses: call it when the index is written. */
export function unmarked(html: string): string {
  return html.replace(FOR_THE_INDEX, '').replace(TAG, (tag) => tag.replace(MARK, ''));
}

/** Elements at whose edges a browser shows no space. What a style may set in a line (li, dt, dd) is left alone. */
const BLOCK =
  'html|head|body|meta|link|title|header|main|nav|ol|ul|section|article|h[1-6]|p|div|dl|table|thead|tbody|tr|footer|form';
const KEPT = /(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/;
const BEFORE = new RegExp(`\\s+(?=</?(?:${BLOCK})\\b)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCK})\\b[^>]*>)\\s+`, 'g');

/** A page without the space that no browser shows. */
export function tightened(html: string): string {
  // Splitting at a pattern with two groups gives text, kept element, its name, text …
  return html
    .split(KEPT)
    .map((part, at) => [part.replace(BEFORE, '').replace(AFTER, '$1'), part, ''][at % 3])
    .join('');
}

/** The script of the buttons “Keep”, by the name Astro gives it. */
const LATER = /<script type="module" src="([^"]*\/_astro\/Keeping\.[^"]*)"><\/script>/;

/** A page that fetches what only adds to it when its reader first moves: src/browser/later.ts finds the address. */
export function putOff(html: string): string {
  return html.replace(LATER, '<template data-later="$1"></template>');
}

/**
 * Takes the marks for the search index off every page of a finished and indexed build, narrows its policy, and takes out idle space.
 * @returns the paths below the site's root of the pages that search engines are not to show
 */
export async function finishPages(dist: string): Promise<Set<string>> {
  const hidden = new Set<string>();
  const files = await readdir(dist, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(dist, file), 'utf8');
    if (HIDDEN.test(html)) hidden.add(file.replaceAll('\\', '/').replace(/index\.html$/, ''));
    await writeFile(join(dist, file), tightened(narrowed(unmarked(putOff(html)))));
  }
  return hidden;
}
