import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from './build.ts';
import { dist } from './dist.ts';

/** The digest of every file below a folder, by its path. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file): [string, string] => [
        relative(folder, file).split(sep).join('/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test(
  'the same files, built in another folder and from nothing, are the same site to the last byte',
  { timeout: 600_000 },
  async () => {
    const copy = copyProject();
    try {
      await build(copy);
      const [here, there] = [digests(dist), digests(join(copy, 'dist'))];
      const names = [...new Set([...here.keys(), ...there.keys()])];
      expect(here.size).toBeGreaterThan(500);
      expect(names.filter((name) => here.get(name) !== there.get(name))).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
);
