import { expect, test } from 'vitest';
import { plainAmount, plainLimit, plainPenalty, plainValue } from '../../src/derive/plain.ts';

test.each([
  ['partial', 'partial'],
  [{ value: 1, unit: 'days' }, '1 day'],
  [{ value: 21, unit: 'working days' }, '21 working days'],
  [{ value: 300000, unit: 'INR' }, 'INR 300000'],
  [{ max: 12, unit: 'months' }, 'at most 12 months'],
  [{ min: 7, max: 'life', unit: 'years' }, '7 years to life'],
  [{ min: 7, max: 'not-stated', unit: 'years' }, 'at least 7 years'],
  [{ max: 'death', unit: 'years' }, 'death'],
  [{ max: 'not-stated', unit: 'years' }, 'not stated'],
  [{ min: 3, max: 3, unit: 'years' }, '3 years'],
] as const)('the value %j reads "%s"', (value, words) => {
  expect(plainValue(value)).toBe(words);
});

test('a list stays a list', () => {
  expect(plainValue(['counselling', 'training'])).toEqual(['counselling', 'training']);
});

test('a clock says how long, from what, to do what', () => {
  expect(plainLimit({ value: 24, unit: 'hours', from: 'the rescue', to: 'hear her' })).toBe(
    'at most 24 hours (from: the rescue): hear her',
  );
  expect(plainLimit({ min: 1, unit: 'months', to: 'keep the record' })).toBe('at least 1 month: keep the record');
  expect(plainLimit({ unit: 'days', to: 'decide' })).toBe('time not stated: decide');
});

test('a penalty with an open fine says fine and no sum', () => {
  expect(plainPenalty({ imprisonment: { max: 'life' }, fine: {} })).toBe('imprisonment life, fine');
  expect(plainPenalty({ fine: { max: 2000, currency: 'INR' } })).toBe('fine at most INR 2000');
  expect(plainPenalty({ fine: { max: 2000 } })).toBe('fine at most 2000');
  expect(plainPenalty({ for: 'later conviction', imprisonment: { max: 6, unit: 'months' } })).toBe('later conviction: imprisonment at most 6 months');
});

test('a sum says what it is for', () => {
  expect(plainAmount({ max: 500000, currency: 'INR', for: 'rape' })).toBe('at most INR 500000: rape');
  expect(plainAmount({ currency: 'BDT', for: 'travel' })).toBe('BDT, sum not stated: travel');
});
