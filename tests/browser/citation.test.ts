import { describe, expect, test } from 'vitest';
import { hasNumber, landings, readCitation } from '../../src/browser/citation.ts';
import type { PinRow } from '../../src/core/places.ts';

describe('a citation is read', () => {
  test.each([
    ['370 IPC', undefined, ['370'], 'ipc'],
    ['IPC 370', undefined, ['370'], 'ipc'],
    ['section 17 ITPA', 's', ['17'], 'itpa'],
    ['s 17 itpa', 's', ['17'], 'itpa'],
    ['s17 itpa', 's', ['17'], 'itpa'],
    ['ITPA, s. 17(4)(a)', 's', ['17', '4', 'a'], 'itpa'],
    ['§ 17 ITPA', 's', ['17'], 'itpa'],
    ['u/s 370A of the IPC', 's', ['370a'], 'ipc'],
    ['sec. 166A IPC', 's', ['166a'], 'ipc'],
    ['ধারা ৩৯', 's', ['39'], ''],
    ['৩৯ ধারা', 's', ['39'], ''],
    ['৩৯ নং ধারার', 's', ['39'], ''],
    ['ধারা ৪৬ক(২)', 's', ['46ক', '2'], ''],
    ['धारा १४३ बीएनएस', 's', ['143'], 'बीएनएस'],
    ['धारा 354सी आईपीसी', 's', ['354c'], 'आईपीसी'],
    ['৩৭০এ ধারা', 's', ['370a'], ''],
    ['dhara 39', 's', ['39'], ''],
    ['article 21 of the Constitution', 'art', ['21'], 'constitution'],
    ['Palermo art 6(3)', 'art', ['6', '3'], 'palermo'],
    ['rule 4 POCSO', 'r', ['4'], 'pocso'],
    ['Children Act 2013 s 53', 's', ['53'], 'children act 2013'],
    ['BNSS 2023 396', undefined, ['396'], 'bnss 2023'],
    ['CEDAW GR 38 para 40', 'para', ['40'], 'cedaw gr 38'],
    ['mission vatsalya ch 4.1', 'ch', ['4', '1'], 'mission vatsalya'],
  ])('%s', (typed, label, path, beside) => {
    expect(readCitation(typed)).toEqual(label === undefined ? { path, beside } : { label, path, beside });
  });

  test.each(['Children Act 2013', 'the 5th amendment', 'protective home', '', 'মানব পাচার', 'year 1956'])(
    'not in “%s”',
    (typed) => {
      expect(readCitation(typed)).toBeUndefined();
    },
  );
});

describe('a number is found in the short list of a law’s sections', () => {
  test.each([
    ['s', '17', true],
    ['s', '16', true],
    ['s', '20', false],
    ['s', '370a', true],
    ['s', '15b', false],
    ['art', '3', true],
    ['r', '3', false],
    [undefined, '3', true],
  ])('%s %s: %s', (label, number, there) => {
    expect(hasNumber('s 2 14-19 370a;art 3', label, number)).toBe(there);
  });
});

describe('a citation lands', () => {
  const rows: PinRow[] = [
    ['s 2(a)', 'Brothel'],
    ['s 17(1)', 'First custody'],
    ['s 17(4)', 'Placement'],
    ['ss 21-23', 'Homes'],
    ['s 25; s 27(1)', 'Both'],
    ['sch, row 5', 'Sums'],
  ];
  const at = (typed: string): string[] => landings(rows, readCitation(typed)!).map(([pins]) => pins);
  test.each([
    ['s 17(4)', ['s 17(4)']],
    ['s 17(4)(b)', ['s 17(4)']],
    ['s 17', ['s 17(1)', 's 17(4)']],
    ['s 22', ['ss 21-23']],
    ['27', ['s 25; s 27(1)']],
    ['s 99', []],
    ['art 17', []],
  ])('%s on %j', (typed, pins) => expect(at(typed)).toEqual(pins));
});
