import { expect, test } from 'vitest';
import { byRule, verdictOn } from '../../src/derive/verdict.ts';
import { tiny } from '../fixtures/tiny.ts';

test.each([
  [['good', 'good'], 'meets'],
  [['good', 'part'], 'partly'],
  [['good', 'bad'], 'partly'],
  [['bad', 'bad'], 'misses'],
  [['bad', 'plain'], 'misses'],
  [['plain', 'plain'], 'unclear'],
  [['unclear'], 'unclear'],
  [['good', 'unclear'], 'partly'],
  [['bad', 'unclear'], 'misses'],
] as const)('answers that are %s give the verdict "%s"', (marks, verdict) => {
  expect(byRule([...marks])).toBe(verdict);
});
test('an adult kept without consent misses the standard; the answers it follows from are named', () => {
  const c = tiny();
  expect(verdictOn(c, c.standards[0]!, 'bd')).toMatchObject({ is: 'misses', from: [{ question: 'shelter.adult-consent', mark: 'bad' }, { question: 'shelter.longest-stay', mark: 'plain' }] });
});
test('a verdict may depart from the rule only with a reason, and what the rule gives is still known', () => {
  const c = tiny();
  const standard = { ...c.standards[0]!, verdicts: { bd: { is: 'partly' as const, because: 'a judgment not tested here asks for consent' } } };
  expect(verdictOn(c, standard, 'bd')).toMatchObject({ is: 'partly', derived: 'misses', because: 'a judgment not tested here asks for consent' });
});
