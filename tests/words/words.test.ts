import { expect, test } from 'vitest';
import { date, fill, langs, number, words } from '../../src/words/words.ts';

/** Every sentence by its key path, with only its `{places}` kept. */
const places = (tree: object, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[at + key, (value.match(/\{\w+\}/g) ?? []).sort().join()] as [string, string]]
      : places(value as object, `${at}${key}.`),
  );

test.each(langs)('%s fills the same places in every sentence as English', (lang) => {
  expect(Object.fromEntries(places(words(lang)))).toEqual(Object.fromEntries(places(words('en'))));
});

test('a date is written out only as far as it is known', () => {
  expect([date('2018', 'en'), date('2018-10', 'en'), date('2018-10-08', 'en')]).toEqual([
    '2018',
    'October 2018',
    '8 October 2018',
  ]);
});
test('Bangla has its own digits, Hindi the international ones', () => {
  expect([date('2026-05-29', 'bn'), date('2026-05-29', 'hi')]).toEqual(['২৯ মে, ২০২৬', '29 मई 2026']);
  expect([number(300000, 'bn'), number(300000, 'hi'), number(300000, 'en')]).toEqual([
    '৩,০০,০০০',
    '3,00,000',
    '300,000',
  ]);
});
test('what is no date and a place left empty are mistakes, not text', () => {
  expect(() => date('29.5.2026', 'en')).toThrow();
  expect(() => fill('Results: {n}', {})).toThrow();
});
