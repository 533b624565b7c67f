import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compendium } from '../core/compendium.ts';
import { inspect, type Inspected } from './inspect.ts';
import { LONGEST } from './plain.ts';
import type { RawFile } from './raw.ts';

/** The folder of the record, from the project’s own. */
export function contentFolder(project: URL): string {
  return fileURLToPath(new URL('content/', project));
}

/** What editors and systems leave behind: `.DS_Store`, `.gitkeep`. A record file with a dot before its name is not of these. */
const LEFT_BEHIND = /^\.(?!.*\.(?:mdx|ya?ml)$)/;

/** A character can take four bytes; the text itself is measured once it is read. */
function readWhole(full: string): Pick<RawFile, 'text' | 'refused'> {
  const { size } = statSync(full);
  return size > 4 * LONGEST ? { text: '', refused: `${size} bytes long` } : { text: readFileSync(full, 'utf8') };
}

/** Every file under `root`, as text, with paths relative to it. What is neither file nor folder (a link) is named, and not followed. */
export function filesUnder(root: string): RawFile[] {
  // Node’s own recursive listing follows links to folders, out of the record and round in circles.
  const walk = (folder: string): RawFile[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !LEFT_BEHIND.test(entry.name))
      .flatMap((entry) => {
        const full = join(folder, entry.name);
        if (entry.isDirectory()) return walk(full);
        const path = relative(root, full).split(sep).join('/');
        return [{ path, ...(entry.isFile() ? readWhole(full) : { text: '', refused: 'a link to somewhere else' }) }];
      });
  return walk(root);
}

/** The door from disk: the record under `root`, and every problem in it; held against an earlier one where it is given. */
export function fromDisk(root: string, before?: Compendium): Inspected {
  return inspect(filesUnder(root), before);
}
