import { expect, test } from 'vitest';
import { idOf, kindOf } from '../../src/core/id.ts';

test.each([
  ['in/itpa-1956', 'in/itpa-1956', 'entry'],
  ['in/itpa-1956#s 17(4)', 'in/itpa-1956#s-17-4', 'provision'],
  ['in/itpa-1956#s-17-4', 'in/itpa-1956#s-17-4', 'provision'],
  ['bd/pshtmso-2026#s 46ক', 'bd/pshtmso-2026#s-46ক', 'provision'],
  ['bd/pshta-2012#s 2(1); s 2(4)', 'bd/pshta-2012#s-2-1_s-2-4', 'provision'],
  ['bd/pshta-2012#s-2-1_s-2-4', 'bd/pshta-2012#s-2-1_s-2-4', 'provision'],
  ['bd/pshta-2012#sch, row 5', 'bd/pshta-2012#sch-row-5', 'provision'],
  ['questions/shelter.adult-consent', 'questions/shelter.adult-consent', 'questions'],
  ['pathways/child-found-in-india', 'pathways/child-found-in-india', 'pathways'],
  ['changes/2026-01-06-bd-shelter', 'changes/2026-01-06-bd-shelter', 'changes'],
])('%s is the id %s, of the kind %s', (text, id, kind) => {
  expect(idOf(text)).toBe(id);
  expect(kindOf(id)).toBe(kind);
});

test.each([
  'itpa',
  'in/itpa-1956#section 17',
  'in/itpa-1956#',
  'questions/shelter',
  'pathways/A',
  'themes/shelter',
  '*',
])('%s is none that may move', (text) => expect(idOf(text)).toBeUndefined());
