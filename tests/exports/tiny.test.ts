import { expect, test } from 'vitest';
import { inspect } from '../../src/load/inspect.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

test('the tiny record the tests share has no problem', () => {
  expect(inspect([...tinyFiles]).problems).toEqual([]);
});

test('the tiny record holds one of everything', () => {
  const c = tiny();
  expect([c.jurisdictions, c.entries, c.questions, c.answers, c.moved].map((m) => m.size)).toEqual([3, 5, 4, 7, 7]);
  expect([c.themes, c.chapters, c.standards, c.concordances].map((l) => l.length)).toEqual([1, 2, 1, 1]);
});
