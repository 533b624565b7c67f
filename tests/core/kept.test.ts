import { expect, test } from 'vitest';
import { NOTHING, readCollection, toggled, type Collection } from '../../src/core/kept.ts';
import { moved } from '../../src/core/order.ts';

const three: Collection = {
  title: 'For court',
  items: [
    { path: 'a/', note: '' },
    { path: 'b/', note: 'ask' },
    { path: 'c/', note: '' },
  ],
};
const order = (c: Collection): string => c.items.map((item) => item.path).join(' ');

test('what is kept is read again as it was', () => {
  expect(readCollection(JSON.stringify(three))).toEqual(three);
});
test('nothing stored, text cut short and what somebody else stored there are an empty collection, not an error', () => {
  for (const stored of [null, '', '{"title":"For co', '[]', '7', 'null', '{"items":3}'])
    expect(readCollection(stored)).toEqual(NOTHING);
});
test('a line that is no item is left out, a place kept twice stands once', () => {
  const items = [
    { path: 'a/', note: 'first' },
    null,
    { note: 'lost' },
    { path: 7 },
    { path: 'a/', note: 'second' },
    { path: 'b/', note: 7 },
  ];
  expect(readCollection(JSON.stringify({ items })).items).toEqual([
    { path: 'a/', note: 'first' },
    { path: 'b/', note: '' },
  ]);
});
test('keeping adds at the end; keeping again takes out, and leaves the other notes alone', () => {
  expect(order(toggled(three, 'd/'))).toBe('a/ b/ c/ d/');
  expect(toggled(three, 'a/').items).toEqual(three.items.slice(1));
});
test('an item moves one place and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, 0)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 2)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
});
