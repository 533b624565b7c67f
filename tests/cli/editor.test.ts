import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorSchemas } from '../../src/cli/editor-schemas.ts';
import { filesUnder } from '../../src/load/files.ts';
import { FILE_KINDS } from '../../src/load/kinds.ts';
import { tinyFiles } from '../fixtures/tiny.ts';
import { editor } from './language-client.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const settings: Record<string, unknown> = ts.parseConfigFileTextToJson(
  '',
  readFileSync(join(project, '.vscode/settings.json'), 'utf8'),
).config;
const globs = settings['yaml.schemas'] as Record<string, string>;
const home = mkdtempSync(join(tmpdir(), 'editor-'));
const require = createRequire(import.meta.url);
const bin = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

beforeAll(() => {
  for (const { path, text } of tinyFiles) {
    mkdirSync(dirname(join(home, 'content', path)), { recursive: true });
    writeFileSync(join(home, 'content', path), text);
  }
  copyFileSync(join(project, 'package.json'), join(home, 'package.json'));
  writeEditorSchemas(home);
});
afterAll(() => rmSync(home, { recursive: true }));

/** A line of a text and where on it a word begins. */
function at(text: string, line: string, word = line.trim()): { line: number; character: number } {
  const n = text.split('\n').findIndex((l) => l.includes(line));
  return { line: n, character: (text.split('\n')[n] ?? '').indexOf(word) + 1 };
}

test('each kind of YAML file of the record, and each such file, has its schema in the settings', () => {
  const matches = (glob: string, path: string): boolean =>
    new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);
  const files = filesUnder(join(project, 'content')).filter(({ path }) => path.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(100);
  const faults = files.flatMap(({ path }) => {
    const kind = FILE_KINDS.find((k) => k.path.test(path))?.name;
    const given = Object.entries(globs)
      .filter(([, glob]) => matches(glob, `content/${path}`))
      .map(([schema]) => schema);
    return given.length === 1 && given[0] === `.astro/collections/${kind}.schema.json` ? [] : [path];
  });
  expect(faults).toEqual([]);
  const named = Object.keys(globs).map((schema) => /([a-z]+)\.schema\.json$/.exec(schema)?.[1]);
  expect(named.toSorted()).toEqual(
    FILE_KINDS.filter((k) => k.shape.endsWith('.yaml'))
      .map((k) => k.name)
      .toSorted(),
  );
});

describe('in a YAML file, with the YAML extension’s own server', { timeout: 60_000 }, () => {
  const path = 'content/glossary/safe-home.yaml';
  const text = 'term: { en: Safe home }\nsays: A place where a survivor lives for a time.\nromanized: [ashroy]\n\n';
  let vscode: Awaited<ReturnType<typeof editor>>;
  let shown: Awaited<ReturnType<(typeof vscode)['open']>>;
  beforeAll(async () => {
    vscode = await editor([bin('yaml-language-server', 'bin/yaml-language-server'), '--stdio'], home, settings);
    shown = await vscode.open(path, 'yaml', text);
  }, 120_000);
  afterAll(() => vscode.close());

  test('an unknown key is underlined where it stands', () => {
    expect(shown).toMatchObject([{ line: 3, message: expect.stringContaining('romanized') }]);
  });
  test('hovering a field tells what it holds, as the schema does, with an example', async () => {
    const hover = await vscode.hover(path, at(text, 'says:'));
    expect(hover).toContain('What it means, in plain words.');
    expect(hover).toContain('A place where a magistrate may have a rescued person kept.');
  });
  test('typing offers the fields that are still open', async () => {
    const offered = await vscode.complete(path, { line: 3, character: 0 });
    expect(offered).toEqual(expect.arrayContaining(['romanised', 'defined', 'see']));
    expect(offered).not.toContain('says');
  });
  test.each([
    ['glossary', 'glossary/safe-home.yaml'],
    ['standards', 'standards/adult-chooses.yaml'],
    ['concordance', 'concordance/bd-1990-to-2020.yaml'],
  ])('nothing that holds is underlined: %s', async (folder, name) => {
    const { text: good } = tinyFiles.find((f) => f.path === name)!;
    const shown = await vscode.open(`content/${folder}/other.yaml`, 'yaml', `${good.trim()}\nwrong: yes\n`);
    expect(shown.map(({ message }) => message)).toEqual([expect.stringContaining('wrong')]);
  });
});

describe('in the fields of an .mdx file, with the Astro extension’s own server', { timeout: 120_000 }, () => {
  const path = 'content/instruments/bd/homes-act-2020.mdx';
  const holds = tinyFiles.find((f) => `content/${f.path}` === path)!.text;
  const text = holds
    .replace('kind: act', 'kind: law')
    .replace('    bearer: Police officer', '    bearers: Police officer')
    .replace('issuer: Example parliament', '');
  let vscode: Awaited<ReturnType<typeof editor>>;
  let shown: Awaited<ReturnType<(typeof vscode)['open']>>;
  beforeAll(async () => {
    const options = {
      typescript: { tsdk: join(dirname(require.resolve('typescript/package.json')), 'lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    };
    vscode = await editor([bin('@astrojs/language-server', 'bin/nodeServer.js'), '--stdio'], home, settings, options);
    shown = await vscode.open(path, 'mdx', text);
  }, 120_000);
  afterAll(() => vscode.close());

  test('an unknown key and a value that is none of those it may have are underlined where they stand', () => {
    const lines = text.split('\n');
    expect(shown.map(({ line, message }) => ({ on: lines[line - 1]?.trim(), message }))).toEqual(
      expect.arrayContaining([
        { on: 'kind: law', message: expect.stringContaining('"act"') },
        { on: 'bearers: Police officer', message: expect.stringContaining('bearers') },
      ]),
    );
  });
  test('hovering a field tells what it holds', async () => {
    expect(await vscode.hover(path, at(text, 'heading: First hearing', 'heading'))).toContain(
      'A short heading of ours.',
    );
  });
  test('typing offers fields, and the values a field may have', async () => {
    expect(await vscode.complete(path, { line: text.split('\n').findIndex((l) => l === ''), character: 0 })).toContain(
      'issuer',
    );
    expect(await vscode.complete(path, { ...at(text, 'kind: law'), character: 6 })).toEqual(
      expect.arrayContaining(['act', 'ordinance']),
    );
  });
  test('nothing that holds is underlined', async () => {
    const { text: good } = tinyFiles.find((f) => f.path === 'instruments/bd/homes-act-1990.mdx')!;
    const shown = await vscode.open(
      'content/instruments/bd/homes-act-1990.mdx',
      'mdx',
      good.replace('kind: act', 'wrong: yes\nkind: act'),
    );
    expect(shown.map(({ message }) => message)).toEqual([expect.stringContaining('wrong')]);
  });
});
