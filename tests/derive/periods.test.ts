import { expect, test } from 'vitest';
import { valueOn } from '../../src/derive/periods.ts';

const consent = { value: 'partial' as const, since: '2026-05-29', history: [{ value: 'yes' as const, from: '1979-10-02', to: '2026-05-28' }] };
test('India until 28 May 2026: an adult could be kept against her will; from 29 May only in part', () => {
  expect(valueOn(consent, '2026-05-28')).toBe('yes');
  expect(valueOn(consent, '2026-05-29')).toBe('partial');
});
test('before the record’s earliest period it says nothing', () => {
  expect(valueOn(consent, '1970-01-01')).toBeUndefined();
});
test('Bangladesh on 5 and 6 January 2026', () => {
  const a = { value: { min: 5, max: 'life' as const, unit: 'years' as const }, since: '2026-01-06', history: [{ value: { min: 5, max: 'life' as const, unit: 'years' as const }, from: '2012-02-20', to: '2026-01-05' }] };
  expect(valueOn(a, '2026-01-05')).toEqual(a.history[0]!.value);
  expect(valueOn(a, '2026-01-06')).toEqual(a.value);
});
test('an answer with no history has been so as far as is known', () => {
  expect(valueOn({ value: 'no' }, '2000-01-01')).toBe('no');
});
test('an earlier value without an end lasts until the next begins', () => {
  expect(valueOn({ value: 'yes', since: '2024-07-01', history: [{ value: 'no', from: '1974' }] }, '2024-06-30')).toBe('no');
});
