import { expect, test } from 'vitest';
import { forceOf } from '../../src/derive/force.ts';
import { assemble } from '../../src/load/assemble.ts';

const entry = (path: string, head: string): { path: string; text: string } => ({
  path: `instruments/${path}.mdx`,
  text: `---\nkind: act\ntitle: An Act\nsummary: An Act made up so that its legal force can be tested here.\nsources: {}\nprovisions: []\nverified: {on: 2026-11-24, how: made up}\n${head}\n---\n`,
});
const record = (...files: { path: string; text: string }[]) => {
  const { compendium, problems } = assemble(files);
  expect(problems).toEqual([]);
  return compendium;
};
const on = (c: ReturnType<typeof record>, id: string, day: string) => forceOf(c, c.entries.get(id)!, day, '2026-11-24');

test('the Act of 2012 is in force on 5 January 2026 and repealed on 6 January, when the Ordinance that repeals it begins', () => {
  const c = record(
    entry('bd/act-2012', 'events: [{on: 2012-02-20, what: commenced}]'),
    entry('bd/ord-2026', 'events: [{on: 2026-01-06, what: commenced}]\nrelations: [{does: repeals, to: bd/act-2012, pin: s 66}]'),
  );
  expect(on(c, 'bd/act-2012', '2026-01-05')).toMatchObject({ is: 'in-force', since: '2012-02-20' });
  expect(on(c, 'bd/act-2012', '2026-01-06')).toMatchObject({ is: 'repealed', since: '2026-01-06', by: 'bd/ord-2026' });
  expect(on(c, 'bd/act-2012', '2011-01-01').is).toBe('not-yet-in-force');
});
test('a law of which only some sections have begun is partly in force', () => {
  const c = record(entry('in/data-2023', 'events: [{on: 2023-08-11, what: enacted}, {on: 2025-11-13, what: commenced, provisions: [s 1, s 2]}]'));
  expect(on(c, 'in/data-2023', '2026-11-24').is).toBe('partly-in-force');
});
test('an enacted law with no commencement is not said to be in force', () => {
  const c = record(entry('in/x', 'events: [{on: 2020-01-01, what: enacted}]'));
  expect(on(c, 'in/x', '2026-11-24').is).toBe('unclear');
});
test('a work that replaces another ends it from the day it takes effect, not from the day it was made', () => {
  const c = record(
    entry('in/old', 'events: [{on: 1973-04-01, what: commenced}]'),
    entry('in/new', 'events: [{on: 2023-12-25, what: enacted}, {on: 2024-07-01, what: commenced}]\nrelations: [{does: replaces, to: in/old}]'),
  );
  expect(on(c, 'in/old', '2024-06-30').is).toBe('in-force');
  expect(on(c, 'in/old', '2024-07-01')).toMatchObject({ is: 'superseded', by: 'in/new' });
});
test('repeal of one section leaves the law itself in force', () => {
  const c = record(
    entry('in/old', 'events: [{on: 1973-04-01, what: commenced}]'),
    entry('in/new', 'events: [{on: 2024-07-01, what: commenced}]\nrelations: [{does: repeals, to: "in/old#s 3"}]'),
  );
  expect(on(c, 'in/old', '2026-01-01').is).toBe('in-force');
});
test('a judgement stated in the entry wins for today, with its reason, and leaves history as derived', () => {
  const c = record(entry('in/scheme', 'events: [{on: 2022-04-01, what: commenced}]\nforce: {is: unclear, because: nothing shows it after March 2026}'));
  expect(on(c, 'in/scheme', '2026-11-24')).toMatchObject({ is: 'unclear', because: 'nothing shows it after March 2026' });
  expect(on(c, 'in/scheme', '2024-01-01').is).toBe('in-force');
});

test('a judgment stands from the day it was given, not from an order on the way to it', () => {
  const c = record({
    path: 'cases/in/x-2026.mdx',
    text: `---\ncourt: Supreme Court of India\ntitle: A judgment made up for a test\nsummary: A judgment made up so that the day it stands from can be tested.\nevents: [{on: 2024-11-12, what: ordered}, {on: 2026-05-29, what: decided}]\nsources: {}\nprovisions: []\nverified: {on: 2026-11-24, how: made up}\n---\n`,
  });
  expect(on(c, 'in/x-2026', '2025-01-01').is).toBe('not-yet-in-force');
  expect(on(c, 'in/x-2026', '2026-11-24')).toMatchObject({ is: 'in-force', since: '2026-05-29' });
});
