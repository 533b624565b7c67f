import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which rooms each room may import from, besides itself. Rooms not named here may import from all. */
const mayImport: Record<string, string[]> = {
  core: [],
  derive: ['core'],
  body: ['core'],
  check: ['core', 'derive', 'body'],
  exports: ['core', 'derive', 'body'],
  load: ['core', 'derive', 'body', 'check'],
  words: ['core'],
  // What a page works out before it is built and what it works out in the browser is one function.
  browser: ['core', 'derive', 'exports', 'words'],
  // Components are handed their data; they never fetch it.
  components: ['core', 'derive', 'body', 'check', 'exports', 'words', 'browser', 'styles', 'layouts'],
  cli: ['core', 'derive', 'body', 'check', 'exports', 'load', 'words'],
};
const mayNameAstro = /^src\/(load\/astro[^/]*\.ts|pages\/.*|components\/.*|layouts\/.*|content\.config\.ts)$/;
const mayNameNode = /^src\/(load\/files\.ts|cli\/.*)$/;
const forbiddenFolders = ['utils', 'helpers', 'lib', 'common', 'shared', 'types'];

interface Import {
  file: string;
  from: string;
}

/** Files below a folder that hold code, as paths from the root with forward slashes. */
function codeFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts|js|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/** What a file imports, re-exports or loads on demand, as written between the quotes. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const named = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(.+?)\1/gm;
  const bare = /^\s*import\s*(['"])(.+?)\1/gm;
  const onDemand = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?(['"])(.+?)\1/g;
  return [named, bare, onDemand].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ file, from: match[2]! })),
  );
}

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const told = (breaches: Import[]) => breaches.map(({ file, from }) => `${file} imports ${from}`);

const source = codeFiles('src');
const imports = source.flatMap(importsOf);
const everywhere = [...imports, ...codeFiles('tests').flatMap(importsOf)];

test('the rooms are read at all', () => {
  expect(imports.length).toBeGreaterThan(10);
});

test('imports flow one way between rooms', () => {
  const breaches = imports.filter(({ file, from }) => {
    const allowed = mayImport[roomOf(file) ?? ''];
    if (!allowed || !from.startsWith('.')) return false;
    const target = roomOf(posix.join(dirname(file), from));
    return target !== roomOf(file) && !allowed.includes(target ?? 'outside src');
  });
  expect(told(breaches)).toEqual([]);
});

test('only the Astro door, pages, components, layouts and the content config name Astro', () => {
  const breaches = imports.filter(
    ({ file, from }) => /^(astro$|astro[:/]|@astrojs\/)/.test(from) && !mayNameAstro.test(file),
  );
  expect(told(breaches)).toEqual([]);
});

test('only the disk door and the command line name Node', () => {
  const breaches = imports.filter(({ file, from }) => from.startsWith('node:') && !mayNameNode.test(file));
  expect(told(breaches)).toEqual([]);
});

test('core imports zod and itself, nothing else', () => {
  const breaches = imports.filter(
    ({ file, from }) => roomOf(file) === 'core' && !from.startsWith('.') && from !== 'zod',
  );
  expect(told(breaches)).toEqual([]);
});

test('relative imports end in the name of a file that exists', () => {
  const breaches = everywhere.filter(({ file, from }) => {
    if (!from.startsWith('.')) return false;
    const path = from.replace(/\?.*$/, '');
    return !/\.[a-z0-9]+$/i.test(path) || !existsSync(join(root, dirname(file), path));
  });
  expect(told(breaches)).toEqual([]);
});

test('no import goes by an alias', () => {
  const breaches = everywhere.filter(({ from }) => /^(@\/|~|#|src\/|\/)/.test(from));
  expect(told(breaches)).toEqual([]);
});

test('no folder is named for holding whatever is left over', () => {
  const breaches = [...source, ...codeFiles('tests')].filter((file) =>
    dirname(file)
      .split('/')
      .some((folder) => forbiddenFolders.includes(folder)),
  );
  expect(breaches).toEqual([]);
});

test('no file gathers and re-exports a folder', () => {
  // src/pages is exempt: there the name index.ts is an address.
  const breaches = source.filter(
    (file) => /^index\.(ts|mts|js|mjs)$/.test(basename(file)) && !file.startsWith('src/pages/'),
  );
  expect(breaches).toEqual([]);
});
