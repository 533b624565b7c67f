import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility';
import { undated } from './zip-dates.ts';

/** What a cell says, and where it leads: an address, or a place in the workbook (`#Citations!A2`). */
export interface LinkedCell {
  text: string;
  link?: string | undefined;
}
export type SheetCell = string | LinkedCell | undefined;

/** A sheet: a row of headings that stays in sight and filters, and the rows below it. Widths are in characters. */
export interface Sheet {
  name: string;
  columns: readonly (readonly [heading: string, width: number])[];
  rows: readonly (readonly SheetCell[])[];
}

interface Link {
  at: string;
  to: string;
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** A spreadsheet opens no file that has a longer cell or a taller row than this. */
const [LONGEST, TALLEST] = [32_767, 409];
/** Height of a line, in points. */
const LINE = 14;

function linksOf({ rows }: Sheet): Link[] {
  return rows.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      typeof cell === 'object' && cell.link ? [{ at: getCellAddress(y + 1, x), to: cell.link }] : [],
    ),
  );
}

/**
 * The filter and the links of each sheet, which the library itself does not write. A filter has a hidden name as well,
 * without which LibreOffice does not show it.
 */
function filtersAndLinks(sheets: readonly Sheet[]): Feature<Blob> {
  const links = sheets.map(linksOf);
  const sheetXml = 'xl/worksheets/sheet{id}.xml';
  const order = getOrderOfSiblings(sheetXml, 'worksheet')!;
  const range = ({ columns, rows }: Sheet): [string, string] => ['A1', getCellAddress(rows.length, columns.length - 1)];
  const filter = (sheet: Sheet): string => getSelfClosingTagMarkup('autoFilter', { ref: range(sheet).join(':') });
  const filterName = (sheet: Sheet, n: number): string => {
    const cells = range(sheet).map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId: n, hidden: 1 };
    return `${getOpeningTagMarkup('definedName', attributes)}${sheet.name}!${cells.join(':')}</definedName>`;
  };
  const link = ({ at, to }: Link, n: number): string =>
    getSelfClosingTagMarkup('hyperlink', {
      ref: at,
      ...(to.startsWith('#') ? { location: to.slice(1) } : { 'r:id': `rId-link-${n}` }),
    });
  return {
    files: {
      transform: {
        [sheetXml]: {
          transform: (xml, _, { sheetIndex }) => {
            // Only rows stay in sight: the part that scrolls is the lower left one.
            const frozen = xml.replace('activePane="bottomRight"', 'activePane="bottomLeft"');
            const filtered = insert(frozen, filter(sheets[sheetIndex]!), order, 'worksheet');
            const all = links[sheetIndex]!.map(link).join('');
            return all ? insert(filtered, `<hyperlinks>${all}</hyperlinks>`, order, 'worksheet') : filtered;
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${sheets.map(filterName).join('')}</definedNames>`),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            links[sheetIndex]!.map(({ to }, n) =>
              to.startsWith('#')
                ? ''
                : getSelfClosingTagMarkup('Relationship', {
                    Id: `rId-link-${n}`,
                    Type: HYPERLINK,
                    Target: to,
                    TargetMode: 'External',
                  }),
            ).join(''),
        },
      },
    },
  };
}

const saying = (cell: SheetCell): string => (typeof cell === 'object' ? cell.text : cell) ?? '';

/** The height a row needs for all that is wrapped in it: LibreOffice does not reckon it when it opens the file. */
function heightOf(row: readonly SheetCell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, x) => {
    const width = columns[x]![1] * 0.9;
    return saying(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(TALLEST, Math.max(...lines) * LINE + 4);
}

function styled(cell: SheetCell, height: number): Cell {
  const [text, link] = [saying(cell), typeof cell === 'object' ? cell.link : undefined];
  if (!text) return null;
  const value = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const look = link ? ({ textColor: '#0a5a78', textDecoration: { underline: true } } as const) : {};
  return { value, type: String, wrap: true, alignVertical: 'top', height, ...look };
}

/** A workbook as the bytes of an XLSX file; every cell is text, so that a spreadsheet runs none. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const heading = (value: string, height: number): Cell => ({
    value,
    type: String,
    height,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#e6eef1',
  });
  const written = writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [columns.map(([says]) => says), ...rows].map((row, y) => {
        const height = heightOf(row, columns);
        return row.map((cell) => (y === 0 ? heading(saying(cell), height) : styled(cell, height)));
      }),
      columns: columns.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [filtersAndLinks(sheets)], fontFamily: 'Calibri', fontSize: 11 },
  );
  return undated(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
}
