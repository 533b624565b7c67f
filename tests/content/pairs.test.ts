import { expect, test } from 'vitest';
import { CHOSEN, pairPath, pairs } from '../../src/derive/pairs.ts';
import { compendium } from './record.ts';

test('every chosen pair is of two laws of the record that have provisions, and no relation already tells it', () => {
  const list = pairs(compendium);
  for (const chosen of CHOSEN) expect(list).toContainEqual(chosen);
  expect(new Set(list.map(pairPath)).size).toBe(list.length);
});

test('the codes of 2023 and the Bangladeshi law of 2026 stand beside what they replaced', () => {
  const told = pairs(compendium).map(({ a, b }) => `${a} ${b}`);
  expect(told).toEqual(expect.arrayContaining(['in/ipc-1860 in/bns-2023', 'in/crpc-1973 in/bnss-2023', 'in/evidence-1872 in/bsa-2023', 'bd/pshta-2012 bd/pshtmso-2026']));
});
