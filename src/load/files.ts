import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compendium } from '../core/compendium.ts';
import type { Problem } from '../core/problem.ts';
import { inspect } from './inspect.ts';
import type { RawFile } from './raw.ts';

/** The folder of the record, from the project’s own. */
export function contentFolder(project: URL): string {
  return fileURLToPath(new URL('content/', project));
}

/** Every file under `root`, as text, with paths relative to it. Names that start with a dot are not of the record. */
export function filesUnder(root: string): RawFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({ path: relative(root, full).split(sep).join('/'), text: readFileSync(full, 'utf8') }));
}

/** The door from disk: the record under `root`, and every problem in it. */
export function fromDisk(root: string): { compendium: Compendium; problems: Problem[] } {
  return inspect(filesUnder(root));
}
