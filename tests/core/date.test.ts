import { expect, test } from 'vitest';
import { firstDay, IsoDate, lastDay, surelyAfter } from '../../src/core/date.ts';

test.each(['2026', '2026-05', '2026-05-29', '2024-02-29'])('%s is a date as far as it is known', (date) => {
  expect(IsoDate.safeParse(date).success).toBe(true);
});
test.each(['26', '2026-13', '2026-02-29', '2026-5-29', '29.5.2026', '2026-05-29T00:00', '2023/2024', ''])('%s is refused', (date) => {
  expect(IsoDate.safeParse(date).success).toBe(false);
});
test('a month stands for all its days', () => {
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
});
test('a year is not after a day within it: what is not known is not held against anyone', () => {
  expect(surelyAfter('2026', '2026-06-01')).toBe(false);
  expect(surelyAfter('2026-07', '2026-06-30')).toBe(true);
});
