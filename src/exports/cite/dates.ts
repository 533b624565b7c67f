const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const parts = (iso: string): number[] => iso.split('-').map(Number);

/** A date as far as it is known, as it is written in Britain and South Asia: `9 July 1997`. */
export function longDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** The same as American law reviews write it: `July 9, 1997`. */
export function shortDate(iso: string): string {
  const [year, month, day] = parts(iso);
  if (!month) return String(year);
  return day ? `${SHORT[month - 1]} ${day}, ${year}` : `${SHORT[month - 1]} ${year}`;
}

/** The numbers of a date, as far as it is known. */
export const dateParts = parts;
