/** What a cell is made from. A list is joined with "; ". */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column: its heading, and its cell for a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** A spreadsheet runs a cell that begins like this as a formula; an apostrophe before it makes it text again. */
const RUNS = /^[=+\-@\t\r\n]/;

function text(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const said = typeof cell === 'string' ? cell : cell.join('; ');
  return RUNS.test(said) ? `'${said}` : said;
}

function quoted(said: string): string {
  return /[",\r\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}

/** A table as CSV (RFC 4180). It opens with a byte order mark, without which spreadsheets misread Bangla and Hindi. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(([heading]) => quoted(heading)),
    ...rows.map((row) => columns.map(([, cell]) => quoted(text(cell(row))))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
