import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const locked: Record<string, Locked> = read('package-lock.json').packages;
const project: {
  devDependencies: Record<string, string>;
  dependencies?: object;
  allowScripts: Record<string, boolean>;
} = read('package.json');
const wanted = project.devDependencies;

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

test('every locked package can be checked against its digest, a strong one', () => {
  const unchecked = Object.entries(locked).filter(
    ([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

test('no package comes from elsewhere than the registry: no folder, no repository, no address of its own', () => {
  const own = Object.entries(locked).filter(
    ([path, { resolved, link, version }]) => path !== '' && (resolved || link || !/^\d+\.\d+\.\d+/.test(version ?? '')),
  );
  expect(own.map(([path]) => path)).toEqual([]);
});

test('only packages that are named may run something when they are installed, and for each it was decided', () => {
  const running = Object.entries(locked).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? path.slice(path.lastIndexOf('node_modules/') + 13) : [],
  );
  expect(running.filter((name) => !(name in project.allowScripts))).toEqual([]);
  expect(Object.keys(project.allowScripts).filter((name) => project.allowScripts[name])).toEqual(['node']);
});

test('nothing is installed for a reader: all of it serves to build and to test', () => {
  expect(project.dependencies).toBeUndefined();
});

test('packages for other platforms are locked too, so that an install works everywhere', () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
