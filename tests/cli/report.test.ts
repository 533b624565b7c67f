import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stateOf, stateText } from '../../src/cli/state.ts';
import { digestOf, digestOfProvision } from '../../src/derive/translate.ts';
import { tiny } from '../fixtures/tiny.ts';

const c = tiny();
const entry = c.entries.get('bd/homes-act-2020')!;
const [first, second] = entry.placed as [(typeof entry.placed)[0], (typeof entry.placed)[0]];
c.translations.set('bn bd/homes-act-2020', {
  by: 'machine',
  of: digestOf(entry),
  title: 'আইন',
  summary: 'সারাংশ',
  provisions: {
    's 2(1)': { of: digestOfProvision(first), heading: 'আশ্রয়', summary: 'আশ্রয়' },
    's 4(1)': { of: '00000000000000', heading: 'শুনানি', summary: 'শুনানি' },
  },
  lang: 'bn',
  entry: entry.id,
  file: 'content/translations/bn/instruments/bd/homes-act-2020.mdx',
  prose: { file: '', text: '', line: 1 },
});
const state = stateOf(c, '2029-01-01');

test('the report tells what is overdue, unknown, untranslated and disagreed on, and how each country was checked', () => {
  expect(second.pin).toBe('s 4(1)');
  expect(state.translations[0]).toMatchObject({
    lang: 'bn',
    translated: 1,
    current: 1,
    machine: 1,
    reviewed: 0,
    behind: [entry.id],
  });
  expect(state.agreement.byCountry).toEqual([{ jurisdiction: 'in', coded: 1, agreed: 0 }]);
  expect(state.gaps.open).toEqual([
    { id: 'in:shelter.services', reason: 'the Rules of the states have not been collected' },
  ]);
  expect(state.evidence.find((j) => j.jurisdiction === 'bd')?.provisions).toEqual({
    primary: 5,
    secondary: 1,
    'not-verified': 1,
  });
  expect(state.overdue.map((o) => o.id)).toContain(entry.id);
  expect(state.overdue.map((o) => o.due)).toEqual(state.overdue.map((o) => o.due).toSorted());
  expect(stateOf(c, '2026-11-24').overdue).toEqual([]);
});

test('as text it says the same, one thing a line', () => {
  const text = stateText(state);
  for (const line of [
    'The record of 2026-11-24, looked at on 2029-01-01',
    '  2027-11-24  bd/homes-act-2020 (act), last read 2026-11-24',
    '  in: 0 of 1 (0 %)',
    '    behind: bd/homes-act-2020',
    '  in:shelter.services: the Rules of the states have not been collected',
    '  bd/homes-act-2020: whether Rules were made',
  ])
    expect(text.split('\n')).toContain(line);
});

test('the report can be read by a program', () => {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

test.each([
  [['--on', 'soon'], /^Use: /],
  [['--nope'], /^Use: /],
  [[], /^There is no folder content here/],
])('what cannot be done is said in one line: %s', { timeout: 30_000 }, (args, says) => {
  const command = fileURLToPath(new URL('../../src/cli/report.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: tmpdir(), encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
