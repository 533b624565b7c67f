import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site. DIST names another than the project's own, from the project's root. */
export const dist = resolve(fileURLToPath(new URL('../..', import.meta.url)), process.env.DIST ?? 'dist');

/** Paths of all built files below dist, with forward slashes, in order. */
export function listFiles(): string[] {
  if (!existsSync(dist)) throw new Error('These tests read dist: run "npm run build" first.');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Paths of all built pages below dist. */
export function listPages(): string[] {
  return listFiles().filter((path) => path.endsWith('.html'));
}

export function readPage(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
