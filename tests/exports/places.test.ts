import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/derive/as-of.ts';
import { codeOf } from '../../src/core/places.ts';
import { lawFileOf, numbersOf, pinRowsOf, placesOf, scriptRows } from '../../src/exports/places.ts';
import { tiny } from '../fixtures/tiny.ts';

const c = tiny();
const places = placesOf(c, asOf(c));
const law = (id: string) => places.laws.find((row) => row[0] === id)!;

describe('what the search page knows beside the full text', () => {
  test('every law and judgment once', () => {
    expect(places.laws.map((row) => row[0]).sort()).toEqual([...c.entries.keys()].sort());
  });

  test('dead law with what took its place', () => {
    const [old] = places.laws.filter((row) => row[8] !== undefined);
    expect(places.dead).toContain(old![5]);
    expect(places.laws[old![8]!]![0]).not.toBe(old![0]);
  });

  test('names in Latin letters with the law, those in another script apart', () => {
    const at = places.laws.findIndex((row) => row[2] === 'Homes Act 2020');
    expect(places.laws[at]![3]).toBe('ashroy ain');
    expect(scriptRows(c, 'bn').names[at]).toMatch(/আশ্রয|আশ্রয়/);
    expect(places.laws.map((row) => row[3]).join()).not.toMatch(/[\u0900-\u09ff]/);
  });

  test('the numbers a law has provisions at', () => {
    const [id, entry] = [...c.entries].find(([, e]) => e.short === 'Homes Act 1990')!;
    // s 9 stands in the concordance alone.
    expect(numbersOf(c, entry)).toBe('s 8 9');
    expect(law(id)[6]).toBe('s 8 9');
  });

  test('the provisions of a law as they are written', () => {
    const entry = [...c.entries.values()].find((e) => e.short === 'Homes Act 1990')!;
    expect(pinRowsOf(c, entry)[0]!.slice(0, 2)).toEqual(['s 8', 'Placement']);
  });

  test('what a concordance says of a number, from the side of each law', () => {
    const file = (short: string) =>
      lawFileOf(
        c,
        [...c.entries.values()].find((e) => e.short === short)!,
      );
    expect(file('Homes Act 1990').moved).toContainEqual([
      's 8',
      1,
      'changed',
      'placement',
      'bd/homes-act-2020',
      [['s 4(2)', 's-4-2', expect.any(String)]],
      'bd-1990-to-2020',
    ]);
    expect(file('Homes Act 1990').moved).toContainEqual([
      's 9',
      1,
      'dropped',
      'lady visitors',
      'bd/homes-act-2020',
      [],
      'bd-1990-to-2020',
    ]);
    expect(file('Homes Act 2020').moved).toContainEqual(expect.arrayContaining(['s 4(2)', 0, 'bd/homes-act-1990']));
  });

  test('the facets of a law that are not its own but its provisions’', () => {
    const codes = law('bd/homes-act-2020')[7];
    expect(places.facets.filter((_, at) => codes.includes(codeOf(at)))).toContain('theme:shelter');
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('questions, themes and pathways by what they ask', () =>
    expect(places.pages.map(([key]) => key)).toEqual(
      expect.arrayContaining(['theme:shelter', 'question:shelter.longest-stay', 'pathway:adult-found']),
    ));

  test('the same record gives the same bytes', () => {
    expect(JSON.stringify(placesOf(tiny(), asOf(c)))).toBe(JSON.stringify(places));
  });
});
