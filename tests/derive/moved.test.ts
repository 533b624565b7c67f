import { expect, test } from 'vitest';
import { moves, oldAnchors } from '../../src/derive/moved.ts';
import { tiny } from '../fixtures/tiny.ts';

test('however an id is written, it has one form, and what was written is kept for messages', () => {
  expect(moves(tiny()).find(({ from }) => from.endsWith('#s-6'))).toEqual({
    from: 'bd/homes-act-2020#s-6',
    to: 'bd/homes-act-2020#s-12ক',
    written: { from: 'bd/homes-act-2020#s 6', to: 'bd/homes-act-2020#s 12ক' },
  });
});

test('a link to where a provision stood leads to where it stands, and to the law where there is none', () => {
  const c = tiny();
  expect(oldAnchors(c, { id: 'bd/homes-act-2020' })).toEqual(
    new Map([
      ['s-12ক', ['s-6']],
      ['', ['s-13']],
    ]),
  );
  expect(oldAnchors(c, { id: 'bd/homes-act-1990' })).toEqual(new Map());
});

test('several that were put together lead to one place; what went to another law leads to its own', () => {
  const c = tiny();
  c.moved.set('bd/homes-act-2020#s 4(9)', 'bd/homes-act-2020#s 12ক');
  c.moved.set('bd/homes-act-2020#s 14', 'bd/homes-act-1990#s 8');
  expect(oldAnchors(c, { id: 'bd/homes-act-2020' })).toEqual(
    new Map([
      ['s-12ক', ['s-6', 's-4-9']],
      ['', ['s-13', 's-14']],
    ]),
  );
});
