import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersCsv } from '../../src/exports/answers-csv.ts';
import { csvOf, type Cell } from '../../src/exports/csv.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { provisionsCsv } from '../../src/exports/provisions-csv.ts';
import { tablesCsv } from '../../src/exports/tables-csv.ts';
import { allRows, OWN_FILE } from '../../src/exports/tables.ts';
import { tiny } from '../fixtures/tiny.ts';
import { readCsv } from './read-csv.ts';

const one = (cell: Cell): string => readCsv(csvOf([['a', () => cell]], [0]).slice(1))[1]![0]!;
const c = tiny();
const rows = allRows(c, editionOf(c, '0.1.0', 'https://site.test/'));

/** A CSV file as spreadsheet rows by heading. */
function table(csv: string): Record<string, string>[] {
  const [headings = [], ...lines] = readCsv(csv.slice(1));
  return lines.map((cells) => {
    expect(cells).toHaveLength(headings.length);
    return Object.fromEntries(headings.map((heading, at) => [heading, cells[at]!]));
  });
}

describe('a CSV file', () => {
  test('opens with a byte order mark, so that a spreadsheet reads Bangla', () => {
    expect([...new TextEncoder().encode(answersCsv(rows)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each([
    ['commas, "quotes" and\nline breaks', 'commas, "quotes" and\nline breaks'],
    ['ধারা ৪৬ক', 'ধারা ৪৬ক'],
    [['one', 'two'], 'one; two'],
    [12.5, '12.5'],
    [-3, '-3'],
    [undefined, ''],
  ])('keeps %j', (cell, read) => {
    expect(one(cell as Cell)).toBe(read);
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '=HYPERLINK("https://evil.test","x")'])(
    'does not let a spreadsheet run %j',
    (hostile) => {
      expect(one(hostile)).toBe(`'${hostile}`);
      expect(one([hostile, 'second'])).toBe(`'${hostile}; second`);
    },
  );

  test('gives back any text, and never a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 })), (lines) => {
        const columns = [0, 1, 2].map((at) => [`c${at}`, (line: string[]) => line[at]] as const);
        const read = readCsv(csvOf(columns, lines).slice(1)).slice(1);
        expect(read).toHaveLength(lines.length);
        lines.flat().forEach((cell, at) => expect([cell, `'${cell}`]).toContain(read.flat()[at]));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

test('answers.csv has a row for each answer, its number apart from its words', () => {
  const answers = table(answersCsv(rows));
  expect(answers.map((a) => a.id)).toEqual(rows.answers.map((a) => a.id));
  expect(answers.find((a) => a.id === 'in:shelter.longest-stay')).toMatchObject({
    ask: 'How long may a placement ordered after inquiry last?',
    value: '1 year to 3 years',
    min: '1',
    max: '3',
    unit: 'years',
    mark: 'plain',
  });
  expect(answers.find((a) => a.id === 'bd:shelter.adult-consent')).toMatchObject({
    value: 'yes',
    rests: 'bd/homes-act-2020#s-4-2',
    history: 'yes (from 1990-07-01 to 2020-02-29): and without any limit of time',
  });
});

test('provisions.csv has a row for each rule, with its clock, penalty, sum and papers in words', () => {
  const provisions = table(provisionsCsv(rows));
  expect(provisions.map((p) => p.id)).toEqual(rows.provisions.map((p) => p.id));
  const at = (id: string) => provisions.find((p) => p.id === id);
  expect(at('bd/homes-act-2020#s-12ক')).toMatchObject({
    pin: 's 12ক',
    instrument_title: 'Example Homes Act, 2020',
    instrument_force: 'in-force',
    penalty: 'imprisonment 3 years to 7 years, fine at least BDT 30000',
    amount: 'BDT 50000 to BDT 200000: harm done to her',
  });
  expect(at('in/homes-act-1956#s-4-1')?.limit).toBe(
    'at most 21 working days (from: the first hearing): finish the inquiry',
  );
  expect(at('bd/homes-act-2020#s-2-1_s-2-4')).toMatchObject({ pin: 's 2(1); s 2(4)', heading: '"Home", "survivor"' });
  expect(at('bd/homes-act-2020#s-9-to-10')).toMatchObject({
    papers: 'order of the magistrate; identity card where she has one',
    seen: 'Example Legal Aid',
  });
});

describe('every table with a file of its own', () => {
  const csv = tablesCsv(rows);

  test.each(OWN_FILE)('%s.csv has a row for each of its JSON, or for each step of a pathway', (name) => {
    const ids = rows[name].flatMap((row) =>
      'steps' in row ? row.steps.map((_, at) => `${row.id}:${at + 1}`) : [row.id],
    );
    expect(table(csv[name]).map((row) => row.id)).toEqual(ids);
  });

  test('a clock and a sum have their numbers apart, a punishment its words', () => {
    const at = (id: string) => table(csv.deadlines).find((row) => row.id === id);
    expect(at('in/homes-act-1956#s-4-1:limit-1')).toMatchObject({
      instrument_title: 'Example Homes Act, 1956',
      max: '21',
      unit: 'days',
      counted: 'working',
      from: 'the first hearing',
      to: 'finish the inquiry',
    });
    expect(at('bd/homes-act-2020#s-12ক:amount-1')).toMatchObject({ min: '50000', max: '200000', unit: 'BDT' });
    expect(at('bd/homes-act-2020#s-12ক:penalty-1')?.penalty).toBe(
      'imprisonment 3 years to 7 years, fine at least BDT 30000',
    );
  });

  test('a clock of repealed law is not among the deadlines', () => {
    expect(csv.deadlines).not.toContain('bd/homes-act-1990');
  });

  test('a treaty says who is bound, a line of a concordance both places, a step that rests on nothing its practice', () => {
    expect(table(csv.treaties)[0]).toMatchObject({ jurisdiction: 'bd', status: 'party', bound: '1998-08-03' });
    expect(table(csv.concordance)[0]).toMatchObject({ old: 's 8', new: 's 4(2)', change: 'changed' });
    expect(table(csv.pathways)[2]).toMatchObject({ rests: '', practice: 'Two homes were seen to do so.', on: '2024' });
  });

  test('no cell of any of them is one that a spreadsheet would run', () => {
    const hostile = tiny();
    for (const term of hostile.terms.values()) term.says = '=1+1 means two';
    const { glossary } = tablesCsv(allRows(hostile, editionOf(hostile, '0.1.0', 'https://site.test/')));
    expect(table(glossary)[0]?.says).toBe("'=1+1 means two");
  });
});
