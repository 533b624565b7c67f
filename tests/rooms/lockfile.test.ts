import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const locked: Record<string, Locked> = read('package-lock.json').packages;
const wanted: Record<string, string> = read('package.json').devDependencies;

/** Where Node would find a package from inside another: its own node_modules, then each one above. */
function isLocked(name: string, from: string): boolean {
  if (locked[`${from && `${from}/`}node_modules/${name}`]) return true;
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

test('every dependency is pinned to one exact version, and the lock agrees', () => {
  const loose = Object.entries(wanted).filter(
    ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || locked[`node_modules/${name}`]?.version !== version,
  );
  expect(loose).toEqual([]);
});

test('every locked package can be checked against its digest', () => {
  const unchecked = Object.entries(locked).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

test('packages for other platforms are locked too, so that an install works everywhere', () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
