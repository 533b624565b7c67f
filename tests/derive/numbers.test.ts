import { expect, test } from 'vitest';
import { disagreements, quantitiesIn } from '../../src/derive/numbers.ts';

test.each([
  ['within 24 hours of being found', [{ n: 24, unit: 'hours' }]],
  ['imprisonment of 3 to 7 years and a fine up to Rs 2,000', [{ n: 3, unit: 'years' }, { n: 7, unit: 'years' }, { n: 2000, unit: 'INR' }]],
  ['at least BDT 50,000', [{ n: 50000, unit: 'BDT' }]],
  ['Rs 1 lakh to Rs 3 lakh', [{ n: 100000, unit: 'INR' }, { n: 300000, unit: 'INR' }]],
  ['not exceeding three weeks', [{ n: 3, unit: 'weeks' }]],
  ['180 working days, and 15 more days', [{ n: 180, unit: 'days' }, { n: 15, unit: 'days' }]],
  ['a girl under 18 years, or a boy of 16 years of age', []],
  ['one day', [{ n: 1, unit: 'days' }]],
  ['the Act of 2012 and section 17', []],
])('"%s" states %j', (text, quantities) => {
  expect(quantitiesIn(text)).toEqual(quantities);
});

const provision = { pin: 's 1', heading: 'x y z', themes: ['shelter'], evidence: 'primary' as const };
test('a typed clock that the prose does not state, and a stated one that is not typed, are both found', () => {
  expect(disagreements({ ...provision, summary: 'Within 24 hours; the order lasts 10 days.', limit: [{ value: 24, unit: 'hours', to: 'bring her' }, { value: 3, unit: 'weeks', to: 'decide' }] })).toEqual({
    untyped: [{ n: 10, unit: 'days' }],
    unsaid: [{ n: 3, unit: 'weeks' }],
  });
});

test('two years are the same sentence as 24 months, but not as 20', () => {
  const summary = 'Imprisonment of 3 months to 2 years.';
  expect(disagreements({ ...provision, summary, penalty: [{ imprisonment: { min: 3, max: 24, unit: 'months' } }] })).toEqual({ untyped: [], unsaid: [] });
  expect(disagreements({ ...provision, summary, penalty: [{ imprisonment: { min: 3, max: 20, unit: 'months' } }] }).unsaid).toEqual([{ n: 20, unit: 'months' }]);
});
