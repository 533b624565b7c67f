import { csvOf } from '../exports/csv.ts';
import { workbook, type LinkedCell } from '../exports/workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows that are shown, as a file: question with its address, then an answer for each country. */
export async function fileOf(
  format: 'csv' | 'xlsx',
  name: string,
  headings: readonly string[],
  rows: readonly (readonly LinkedCell[])[],
): Promise<Blob> {
  if (format === 'csv') {
    const columns = headings.map((heading, at) => [heading, (row: readonly LinkedCell[]) => row[at]?.text] as const);
    return new Blob([csvOf(columns, rows)], { type: 'text/csv' });
  }
  const columns = headings.map((heading, at) => [heading, at === 0 ? 60 : 40] as const);
  return new Blob([await workbook([{ name, columns, rows }])], { type: XLSX });
}
