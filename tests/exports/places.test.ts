import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/derive/as-of.ts';
import { numbersOf, pinRowsOf, placesOf, scriptRows } from '../../src/exports/places.ts';
import { tiny } from '../fixtures/tiny.ts';

const c = tiny();
const places = placesOf(c, asOf(c));
const law = (id: string) => places.laws.find((row) => row[0] === id)!;

describe('what the search page knows beside the full text', () => {
  test('every law and judgment once', () => {
    expect(places.laws.map((row) => row[0]).sort()).toEqual([...c.entries.keys()].sort());
  });

  test('dead law with what took its place', () => {
    const [old] = places.laws.filter((row) => row[7] !== undefined);
    expect(places.dead).toContain(old![5]);
    expect(places.laws[old![7]!]![0]).not.toBe(old![0]);
  });

  test('names in Latin letters with the law, those in another script apart', () => {
    const at = places.laws.findIndex((row) => row[2] === 'Homes Act 2020');
    expect(places.laws[at]![3]).toBe('ashroy ain');
    expect(scriptRows(c, 'bn').names[at]).toMatch(/আশ্রয|আশ্রয়/);
    expect(places.laws.map((row) => row[3]).join()).not.toMatch(/[\u0900-\u09ff]/);
  });

  test('the numbers a law has provisions at', () => {
    const [id, entry] = [...c.entries].find(([, e]) => e.short === 'Homes Act 1990')!;
    expect(numbersOf(entry)).toBe('s 8');
    expect(law(id)[6]).toBe('s 8');
  });

  test('the provisions of a law as they are written', () => {
    const entry = [...c.entries.values()].find((e) => e.short === 'Homes Act 1990')!;
    expect(pinRowsOf(c, entry)[0]!.slice(0, 2)).toEqual(['s 8', 'Placement']);
  });

  test('the same record gives the same bytes', () => {
    expect(JSON.stringify(placesOf(tiny(), asOf(c)))).toBe(JSON.stringify(places));
  });
});
