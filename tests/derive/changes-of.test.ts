import { expect, test } from 'vitest';
import { changesByEntry } from '../../src/derive/changes-of.ts';
import { tiny } from '../fixtures/tiny.ts';

test('a change is told on each entry it rests on, once, newest first; other entries have none', () => {
  const c = tiny();
  const [change] = c.changes as [(typeof c.changes)[0]];
  const later = {
    ...change,
    id: 'later',
    on: '2024',
    rests: ['bd/homes-act-2020#s 4(1)', 'bd/homes-act-2020#s 4(2)', 'in/homes-act-1956'],
  };
  const index = changesByEntry({ ...c, changes: [later, change] });
  expect(index.get('bd/homes-act-2020')?.map((x) => x.id)).toEqual(['later', change.id]);
  expect(index.get('in/homes-act-1956')?.map((x) => x.id)).toEqual(['later']);
  expect(index.has('bd/homes-act-1990')).toBe(false);
});
