import { expect, test } from 'vitest';
import { differ, markOf } from '../../src/derive/compare.ts';

test('the mark says how far an answer protects, whatever its word', () => {
  const kept = { type: 'yes-partial-no', protects: 'no' } as const;
  expect(markOf('no', kept)).toBe('good');
  expect(markOf('yes', kept)).toBe('bad');
  expect(markOf('partial', kept)).toBe('part');
  expect(markOf('unclear', kept)).toBe('unclear');
});
test('a number is a fact, neither better nor worse', () => {
  expect(markOf({ value: 24, unit: 'hours' }, { type: 'number' })).toBe('plain');
  expect(markOf('none', { type: 'number' })).toBe('plain');
});
test('24 hours and 1 day are the same answer, 21 days and 3 weeks too; 180 days and 180 working days are not', () => {
  expect(differ({ value: 24, unit: 'hours' }, { value: 1, unit: 'days' }, 'number')).toBe(false);
  expect(differ({ value: 21, unit: 'days' }, { value: 3, unit: 'weeks' }, 'number')).toBe(false);
  expect(differ({ value: 180, unit: 'days' }, { value: 180, unit: 'working days' }, 'number')).toBe(true);
});
test('a range with a floor differs from one without', () => {
  expect(differ({ min: 7, max: 'life', unit: 'years' }, { max: 'life', unit: 'years' }, 'range')).toBe(true);
  expect(differ({ min: 12, max: 36, unit: 'months' }, { min: 1, max: 3, unit: 'years' }, 'range')).toBe(false);
});
test('answers in words are not held against each other by machine', () => {
  expect(differ('The Child Welfare Committee decides.', 'The court decides in each case.', 'text')).toBeUndefined();
});
