import { describe, expect, test } from 'vitest';
import { comparisonXlsx } from '../../src/exports/comparison-xlsx.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { allRows } from '../../src/exports/tables.ts';
import { tiny } from '../fixtures/tiny.ts';
import { readXlsx } from './read-xlsx.ts';
import { readZip } from './read-zip.ts';

const c = tiny();
const edition = editionOf(c, '0.1.0', 'https://site.test/');
const bytes = await comparisonXlsx(c, allRows(c, edition), edition);
const sheets = readXlsx(bytes);
const [comparison, citations] = [sheets.get('Comparison')!, sheets.get('Citations')!];
/** The address of the cell under a heading in a row of the comparison. */
const cell = (heading: string, row: number): string => {
  const at = [...comparison.cells].find(([address, says]) => /^[A-Z]+1$/.test(address) && says === heading)![0];
  return at.replace('1', String(row));
};

describe('comparison.xlsx', () => {
  test('has a row for each question with what both countries answer', () => {
    const column = [...comparison.cells].filter(([at]) => /^B\d+$/.test(at)).map(([, says]) => says);
    expect(column).toEqual(['Id', ...c.questions.keys()]);
    expect(comparison.cells.get(cell('Bangladesh: answer', 2))).toBe('yes');
    expect(comparison.cells.get(cell('India: answer', 2))).toBe('partial');
    expect(comparison.cells.get(cell('Differ', 2))).toBe('yes');
    expect(comparison.cells.get(cell('India: answer', 4))).toBe('1 year to 3 years');
    expect(comparison.cells.get(cell('India: why', 2))).toContain('her wish comes first');
  });

  test('tells a question nobody has answered from one to which the law has no answer', () => {
    expect(comparison.cells.get(cell('India: answer', 5))).toMatch(/^not yet researched: the Rules of the states/);
    expect(comparison.cells.get(cell('India: answer', 3))).toBe('none');
    expect(comparison.cells.get(cell('India: searched, doubt', 3))).toMatch(/^Searched: Example Homes Act 1956/);
  });

  test('keeps its headings in sight, filters by them, and wraps what is long', () => {
    expect(comparison.pane).toMatchObject({
      ySplit: '1',
      topLeftCell: 'A2',
      activePane: 'bottomLeft',
      state: 'frozen',
    });
    expect(comparison.filter).toBe(`A1:${cell('India: searched, doubt', 1 + c.questions.size)}`);
    expect(comparison.wrapped).toContain(cell('India: why', 2));
  });

  test('leads to the page of each question', () => {
    expect(comparison.links.get('B2')).toBe('https://site.test/questions/shelter.adult-consent/');
  });

  test('leads to what an answer rests on: to the one place, or to the lines of several, each of which leads to its own', () => {
    expect(comparison.links.get(cell('Bangladesh: open', 2))).toBe(
      'https://site.test/instruments/bd/homes-act-2020/#s-4-2',
    );
    const several = comparison.links.get(cell('India: open', 2))!;
    const line = Number(/^#Citations!A(\d+)$/.exec(several)![1]);
    expect(citations.cells.get(`C${line}`)).toBe('EHA');
    expect([line, line + 1].map((row) => citations.links.get(`D${row}`))).toEqual([
      'https://site.test/instruments/in/homes-act-1956/#s-4-4',
      'https://site.test/cases/in/high-court-stays-2015/#holding-1',
    ]);
  });

  test('says which edition it is and that it is no ranking', () => {
    const about = [...sheets.get('About')!.cells.values()];
    expect(about).toEqual(expect.arrayContaining(['0.1.0', '2026-11-24', 'CC-BY-4.0', 'Not a ranking']));
  });

  test('holds text alone: no formula, and none made of an answer that looks like one', async () => {
    const hostile = tiny();
    hostile.answers.get('bd:shelter.services')!.value = ['=HYPERLINK("https://evil.test","x")', '<b>&'];
    const read = readXlsx(await comparisonXlsx(hostile, allRows(hostile, edition), edition));
    expect(read.get('Comparison')!.cells.get(cell('Bangladesh: answer', 5))).toBe(
      '=HYPERLINK("https://evil.test","x"); <b>&',
    );
    for (const { formulas } of [...read.values(), ...sheets.values()]) expect(formulas).toBe(0);
  });

  test('carries no date of its making, so that the same record gives the same bytes', async () => {
    for (const { stamps } of readZip(bytes).values()) expect(stamps).toEqual([0x210000, 0x210000]);
    expect(Buffer.from(await comparisonXlsx(c, allRows(c, edition), edition)).equals(Buffer.from(bytes))).toBe(true);
  });
});
