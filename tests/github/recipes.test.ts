import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import pkg from '../../package.json' with { type: 'json' };
import type { Answer } from '../../src/core/answer.ts';
import { displayPin } from '../../src/core/pin.ts';
import { contentFolder, fromDisk } from '../../src/load/files.ts';

const project = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('CONTRIBUTING.md', project), 'utf8');
const { compendium } = fromDisk(contentFolder(project));
const recipes = /\n## Five recipes\n([^]*?)\n## /.exec(guide)?.[1] ?? '';

test('the guide opens with what earns a place and five recipes', () => {
  expect([...guide.matchAll(/^## (.+)$/gm)].slice(0, 2).map(([, title]) => title)).toEqual([
    'What earns a place',
    'Five recipes',
  ]);
  expect([...recipes.matchAll(/^### (.+)$/gm)].map(([, title]) => title)).toEqual([
    'Fix a fact',
    'Add an instrument',
    'Add a case',
    'Change an answer because the law changed',
    'Translate',
  ]);
});

test('every command, file and entry that a recipe names is there', () => {
  const commands = [...recipes.matchAll(/npm (?:run )?(ci|start|test|[a-z]+(?= --|`| ))/g)].map(([, name]) => name!);
  expect(commands.filter((name) => name !== 'ci' && !(name in pkg.scripts))).toEqual([]);
  const files = [...recipes.matchAll(/\bcontent\/[\w./-]+\.(?:mdx|yaml)/g)].map(([file]) => file);
  // The translation is the one that the recipe makes.
  expect(
    files.filter((file) => !file.startsWith('content/translations/') && !existsSync(new URL(file, project))),
  ).toEqual([]);
  const ids = [...recipes.matchAll(/[ `{]((?:bd|in|in-wb|intl)\/[a-z0-9-]+)/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBeGreaterThan(6);
  expect(ids.filter((id) => !compendium.entries.has(id))).toEqual([]);
  const changes = [...recipes.matchAll(/-- change ([\w-]+)/g)].map(([, id]) => id!);
  expect(changes.filter((id) => !existsSync(new URL(`content/changes/${id}.yaml`, project)))).toEqual([]);
});

test('the fact that is fixed in the first recipe stands as the recipe leaves it', () => {
  const section = compendium.entries
    .get('bd/children-act-2013')!
    .placed.find((p) => [p.pin].flat().map(displayPin).includes('s 27'));
  expect(section?.bearer).toBe('Court');
});

test('the answer that is changed in the fourth says what the recipe says', () => {
  const written = parse(/```yaml\n([^]*?)```/.exec(recipes)![1]!.replace(/^ {3}/gm, '')) as { licensing: Answer };
  const { licensing } = written;
  const answer = compendium.answers.get('bd:shelter.licensing');
  expect(answer).toMatchObject({ value: licensing.value, since: licensing.since });
  expect(licensing.history!.map(({ value, from, to }) => ({ value, from, to }))).toEqual(
    answer!.history!.map(({ value, from, to }) => ({ value, from, to })),
  );
});
