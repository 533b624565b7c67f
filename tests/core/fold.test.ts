import { describe, expect, test } from 'vitest';
import { fold, latinDigits, sound } from '../../src/core/fold.ts';

describe('what a search compares', () => {
  test.each([
    ['০১২৩৪৫৬৭৮৯', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['ধারা ৪৬ক(২)', 'ধারা 46ক(2)'],
  ])('digits of %s are Latin', (text, latin) => expect(latinDigits(text)).toBe(latin));

  test.each([
    ['Immoral  Traffic (Prevention) Act, 1956', 'immoral traffic prevention act 1956'],
    ['Children’s Court', 'childrens court'],
    ['Café', 'cafe'],
    // Written with one letter or with a letter and a dot, with a joiner or without.
    ['ক্ষতিপূরণ\u200d', 'ক্ষতিপূরণ'],
  ])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('spellings of one word meet', () => {
    expect(fold('क़ानून')).toBe(fold('कानून'));
    expect(fold('मुआवज़ा')).toBe(fold('मुआवजा'));
    expect(fold('माँ')).toBe(fold('मां'));
    expect(fold('আশ্র\u09af\u09bc')).toBe(fold('আশ্র\u09df'));
  });

  test.each([
    ['manob paachaar', 'manab pachar'],
    ['manav', 'manab'],
    ['taaskaree', 'taskari'],
    ['shishu kollyan', 'shishu kolyan'],
  ])('romanised %s sounds as %s', (one, other) => expect(sound(one)).toBe(sound(other)));

  test('different words do not sound alike', () => {
    expect(sound('manab pachar')).not.toBe(sound('manab odhikar'));
  });
});
