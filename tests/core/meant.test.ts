import { expect, test } from 'vitest';
import { meantDate, meantPin, meantRef } from '../../src/core/meant.ts';

test.each([
  ['Section 17 (4)', 's 17(4)'],
  ['s. 17(4)', 's 17(4)'],
  ['s17(4)', 's 17(4)'],
  ['§ 5', 's 5'],
  ['ধারা ১৭', 's 17'],
  ['धारा १७(४)', 's 17(4)'],
  ['Art. 8', 'art 8'],
  ['sections 34–36', 's 34-36'],
  ['ss 34 to 36', 's 34-36'],
  ['Schedule, row 5', 'sch, row 5'],
  ['S 17(4)', 's 17(4)'],
  ['s 17 (4) (a)', 's 17(4)(a)'],
  ['Rule 4(8)', 'r 4(8)'],
  ['অনুচ্ছেদ ১৮(২)', 'art 18(2)'],
])('by the pin "%s" a lawyer means %s', (written, meant) => {
  expect(meantPin(written)).toBe(meant);
});
test.each(['s 17(4)', 'the Act', 'constructor 5', '', 'somewhere in section 5 or so'])(
  'what is meant by "%s" is not guessed',
  (written) => {
    expect(meantPin(written)).toBeUndefined();
  },
);

test.each([
  ['29 May 2026', '2026-05-29'],
  ['29th May, 2026', '2026-05-29'],
  ['29/5/2026', '2026-05-29'],
  ['1.7.2024', '2024-07-01'],
  ['2026-5-29', '2026-05-29'],
  ['2026/05', '2026-05'],
  ['May 2026', '2026-05'],
  ['১৫-০৮-২০২৫', '2025-08-15'],
])('the day "%s" is %s, day before month as both countries write it', (written, meant) => {
  expect(meantDate(written)).toBe(meant);
});
test.each(['2026-05-29', '31/02/2026', '2026-13-01', 'last year', '5/29/2026'])('no day is made of "%s"', (written) => {
  expect(meantDate(written)).toBeUndefined();
});

test.each([
  ['in/itpa-1956 s 17(4)', 'in/itpa-1956#s 17(4)'],
  ['in/itpa-1956#section 17(4)', 'in/itpa-1956#s 17(4)'],
  ['in/ITPA-1956', 'in/itpa-1956'],
  ['/instruments/in/itpa-1956/#s-17-4', 'in/itpa-1956#s-17-4'],
  ['content/instruments/in/itpa-1956.mdx', 'in/itpa-1956'],
  ['https://example.org/bn/cases/in/prajwala-2026/', 'in/prajwala-2026'],
])('by "%s" the citation %s is meant', (written, meant) => {
  expect(meantRef(written)).toBe(meant);
});
test.each(['in/itpa-1956#s 17(4)', 'ITPA', 'see above', '../../etc/passwd'])(
  'no citation is made of "%s"',
  (written) => {
    expect(meantRef(written)).toBeUndefined();
  },
);
