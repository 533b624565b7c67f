import { describe, expect, test } from 'vitest';
import { alike, apart, same, slip } from '../../src/browser/same-word.ts';
import { fold } from '../../src/core/fold.ts';

describe('a word is the same', () => {
  test.each([
    ['shelters', 'shelter'],
    ['repatriated', 'repatriation'],
    ['children', 'child'],
    ['kept', 'keep'],
    ['পাচারের', 'পাচার'],
    ['মেয়েকে', 'মেয়ে'],
    ['मुआवज़े', 'मुआवज़ा'],
    ['नाबालिगों', 'नाबालिग'],
  ])('%s as %s', (typed, word) => expect(same(fold(typed), fold(word))).toBe(true));
  test.each([
    ['police', 'policy'],
    ['prostitution', 'prosecution'],
    ['আসামি', 'আশ্রয়'],
    ['rape', 'rate'],
  ])('but not %s as %s', (typed, word) => expect(same(fold(typed), fold(word))).toBe(false));
});

test('by its sound, in Latin letters and where two signs sound alike', () => {
  expect(alike('paachaar', 'pachar')).toBe(true);
  expect(alike(fold('সাক্ষি'), fold('সাক্ষী'))).toBe(true);
  expect(alike('ujjwala', 'swadhar')).toBe(false);
});

test('with a slip of the pen: one letter, in a long word two, never the first, never a number', () => {
  expect(slip('sceme', 'scheme')).toBe(1);
  expect(slip('compensaton', 'compensation')).toBe(1);
  expect(slip('rehabiltaton', 'rehabilitation')).toBe(2);
  expect(slip('cheme', 'scheme')).toBe(Infinity);
  expect(slip('fir', 'fire')).toBe(Infinity);
  expect(slip('s3700', 's3701')).toBe(Infinity);
  expect(apart('abcd', 'acbd', 2)).toBe(1);
});
