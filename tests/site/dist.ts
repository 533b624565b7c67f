import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

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
