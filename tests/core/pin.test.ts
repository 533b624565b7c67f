import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, covers, displayPin, parseAnchor, parsePin, type Pin } from '../../src/core/pin.ts';
import { parseRef } from '../../src/core/ref.ts';

const pin = (text: string): Pin => {
  const parsed = parsePin(text);
  if (!parsed) throw new Error(`not a pin: ${text}`);
  return parsed;
};

test.each([
  ['s 17(4)', 's-17-4'],
  ['s 2A', 's-2a'],
  ['s 2(a)', 's-2-a'],
  ['ss 34-36', 's-34-to-36'],
  ['s 17(1)-(3)', 's-17-1-to-3'],
  ['art 8(1)', 'art-8-1'],
  ['arts 131-136', 'art-131-to-136'],
  ['ch 4.1', 'ch-4-1'],
  ['s 46ক', 's-46ক'],
  ['s 20(3ক)', 's-20-3ক'],
  ['sch', 'sch'],
  ['sch, row 5', 'sch-row-5'],
  ['s 143, expl 1', 's-143-expl-1'],
  ['s 18(8), proviso', 's-18-8-proviso'],
  ['order 2022-05-19, rec 4', 'order-2022-05-19-rec-4'],
  ['head entry-and-stay', 'head-entry-and-stay'],
])('the pin %s has the address #%s, and the address reads back as the same place', (text, anchor) => {
  expect(anchorOf(pin(text))).toBe(anchor);
  expect(parseAnchor(anchor)).toEqual(pin(text));
});

test.each(['', 's', '17(4)', 'section 17', 's17', 's 17 (4)', 's 17(', 's 17()', 's 1-2-3', 'proviso 1', 'expl', 'order May 2022', 's 17, s 18', 'foo 3'])('"%s" is not a pin', (text) => {
  expect(parsePin(text)).toBeUndefined();
});

test.each([
  ['s 17', 's 17(4)'],
  ['s 17(4)', 's 17(4)(a)'],
  ['s 17(1)-(3)', 's 17(2)'],
  ['s 17(1)-(3)', 's 17(3)(b)'],
  ['ss 34-36', 's 35(1)'],
  ['ss 34-36', 'ss 34-35'],
  ['s 9(i)-(v)', 's 9(iv)'],
  ['ss 65A-65B', 's 65B'],
  ['s 143', 's 143, expl 1'],
])('%s takes in %s', (a, b) => {
  expect(covers(pin(a), pin(b))).toBe(true);
});

test.each([
  ['s 17', 's 170'],
  ['s 17(4)', 's 17'],
  ['s 17(1)-(3)', 's 17(4)'],
  ['ss 34-36', 's 37'],
  ['s 2', 's 2A'],
  ['art 17', 's 17'],
  ['s 143, expl 1', 's 143'],
])('%s does not take in %s', (a, b) => {
  expect(covers(pin(a), pin(b))).toBe(false);
});

test('a pin for people keeps the number as the law prints it', () => {
  expect(displayPin('ss 34-36')).toBe('ss 34–36');
  expect(displayPin('s 46ক')).toBe('s 46ক');
  expect(displayPin('s 143, expl 1')).toBe('s 143, Explanation 1');
  expect(displayPin('head entry-and-stay')).toBe('under “entry and stay”');
});

test('a citation names an entry, and a place as lawyers write it or as an address does', () => {
  expect(parseRef('in/itpa-1956')).toMatchObject({ entry: 'in/itpa-1956' });
  expect(parseRef('in/itpa-1956#s 17(4)')?.pin).toEqual(parseRef('in/itpa-1956#s-17-4')?.pin);
  for (const bad of ['ITPA', 'in/ITPA', 'in/itpa-1956#', 'in/itpa-1956#section 17', '../itpa', 'in//x', 'in/x y']) expect(parseRef(bad)).toBeUndefined();
});

test('no text, however odd, makes the parser throw, and what it reads back it reads the same', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(s|art|sch|head|order)( [0-9a-z()-]{0,12})?(, (expl|row|item)( [0-9()]{0,4})?)?$/)), (text) => {
    const parsed = parsePin(text);
    if (parsed) expect(anchorOf(parsed)).toMatch(/^[\p{L}\p{M}\d-]+$/u);
  }));
});
