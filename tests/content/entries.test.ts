import { expect, test } from 'vitest';
import { asOf } from '../../src/derive/as-of.ts';
import { readOn } from '../../src/derive/evidence.ts';
import { forceOf } from '../../src/derive/force.ts';
import { compendium, entries, leftovers } from './record.ts';

const today = asOf(compendium);

// One test for each law and judgment, under its name: what a lawyer would look at first.
test.each(entries.map((entry) => [entry.title, entry] as const))('%s', (_, entry) => {
  expect(leftovers(entry)).toEqual([]);

  expect(entry.summary, 'a summary in sentences').toMatch(/^\P{Ll}.{39,}[.”)]$/su);
  expect(entry.summary, 'a summary says more than the title').not.toBe(entry.title);

  expect(entry.placed.length + (entry.gaps?.length ?? 0), 'a provision, or what could not be found').toBeGreaterThan(0);

  const unsourced = entry.placed
    .filter((p) => p.evidence !== 'not-verified')
    .filter((p) => !p.seen?.some((key) => entry.sources[key]?.publisher) || !readOn(entry, p));
  expect(unsourced.map((p) => p.ref), 'what was read names where and when').toEqual([]);

  const standing = forceOf(compendium, entry, today);
  expect(standing.is === 'unclear' ? standing.because : standing.is, 'its force is known, or why not is said').toBeTruthy();

  const unaddressed = Object.values(entry.sources).filter((source) => !source.url && !source.withheld && source.official);
  expect(unaddressed.map((source) => source.publisher), 'an official source has an address').toEqual([]);
});
