/** Where a judgment is reported: `(1997) 8 SCC 114`. Written as it is cited, and in its parts for reference managers. */
export interface Report {
  text: string;
  reporter?: string;
  volume?: string;
  page?: string;
  year?: string;
}

/** Law reports and neutral citations of the two countries, those that lawyers cite by first. */
const SHAPES: readonly RegExp[] = [
  /^\((?<year>\d{4})\) (?<volume>\d+) (?<reporter>[A-Z][A-Za-z ]*) (?<page>\d+)$/,
  /^\[(?<year>\d{4})\] (?<volume>\d+) (?<reporter>SCR) (?<page>\d+)$/,
  /^(?<reporter>AIR) (?<volume>(?<year>\d{4}) [A-Z]+) (?<page>\d+)$/,
  /^(?<volume>\d+) (?<reporter>DLR|BLD|BLC|ALR|MLR|BCR)(?: \((?:HCD|AD)\))?(?: \((?<year>\d{4})\))? (?<page>\d+)(?: \((?:HCD|AD)\))?$/,
  /^(?<year>\d{4}) INSC \d+$|^\[\d{4}\] INSC \d+$|^\d{4}:[A-Z-]+:\d+(?:-DB)?$/,
  /^\d{4} SCC OnLine [A-Z]+ \d+$/i,
];

/** The report a judgment is best cited by, and what else its number says (its case number, other reports). */
export function reportOf(number: string | undefined): { report?: Report; rest: string[] } {
  const parts = (number ?? '').split('; ').filter(Boolean);
  for (const shape of SHAPES) {
    for (const text of parts) {
      const { volume, reporter, page, year } = shape.exec(text)?.groups ?? {};
      if (!shape.test(text)) continue;
      return { report: { text, volume, reporter, page, year } as Report, rest: parts.filter((part) => part !== text) };
    }
  }
  return { rest: parts };
}
