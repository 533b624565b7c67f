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

/**
 * Narrows the policy of every page of a finished build.
 * @returns the paths below the site's root of the pages that search engines are not to show
 */
export async function finishPages(dist: string): Promise<Set<string>> {
  const hidden = new Set<string>();
  const files = await readdir(dist, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(dist, file), 'utf8');
    if (HIDDEN.test(html)) hidden.add(file.replaceAll('\\', '/').replace(/index\.html$/, ''));
    await writeFile(join(dist, file), narrowed(html));
  }
  return hidden;
}
