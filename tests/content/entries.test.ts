import { expect, test } from 'vitest';
import { asOf } from '../../src/derive/as-of.ts';
import { readOn } from '../../src/derive/evidence.ts';
import { forceOf } from '../../src/derive/force.ts';
import { asText } from '../../src/load/inspect.ts';
import { compendium, entries, problems } from './record.ts';

const today = asOf(compendium);

// One test for each law and judgment, under its name: what a lawyer would look at first.
test.each(entries.map((entry) => [entry.title, entry] as const))('%s', (_, entry) => {
  expect(asText(problems.filter((p) => p.file === entry.file)), 'every rule of the check').toBe('');

  const unsourced = entry.placed
    .filter((p) => p.evidence !== 'not-verified')
    .filter((p) => !p.seen?.some((key) => entry.sources[key]?.publisher) || !readOn(entry, p));
  expect(unsourced.map((p) => p.ref), 'what was read names where and when').toEqual([]);

  const standing = forceOf(compendium, entry, today);
  expect(standing.is === 'unclear' ? standing.because : standing.is, 'its force is known, or why not is said').toBeTruthy();
});
