import { expect, test } from 'vitest';
import { besides, pairPath, pairs } from '../../src/derive/pairs.ts';
import { tiny } from '../fixtures/tiny.ts';

test('an Act that repeals another stands beside it, the earlier one first', () => {
  const c = tiny();
  expect(pairs(c)).toContainEqual({ a: 'bd/homes-act-1990', b: 'bd/homes-act-2020' });
  expect(pairPath({ a: 'bd/homes-act-1990', b: 'bd/homes-act-2020' })).toBe(
    '/compare/side-by-side/bd-homes-act-1990--bd-homes-act-2020/',
  );
});

test('each of the two leads to the page that holds both', () => {
  const c = tiny();
  const [old, later] = [c.entries.get('bd/homes-act-1990')!, c.entries.get('bd/homes-act-2020')!];
  const path = '/compare/side-by-side/bd-homes-act-1990--bd-homes-act-2020/';
  expect(besides(c, old)).toEqual([{ path, other: later }]);
  expect(besides(c, later)).toEqual([{ path, other: old }]);
});

test('a law without provisions in the record stands beside nothing', () => {
  const c = tiny();
  c.entries.get('bd/homes-act-1990')!.placed = [];
  expect(pairs(c)).toEqual([]);
});
