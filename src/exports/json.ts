import { LICENCE, type Edition } from './edition.ts';
import type { Rows } from './tables.ts';

function head({ version, generated }: Edition): string {
  return JSON.stringify({ version, generated, licence: LICENCE }).slice(0, -1);
}
/** A list with a row on each line: as small as JSON gets, and two editions can be compared line by line. */
function list(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

/** A file of one table. */
export function jsonOf(edition: Edition, rows: readonly unknown[]): string {
  return `${head(edition)},"rows":${list(rows)}}\n`;
}

/** `compendium.json`: every table under its name. */
export function compendiumJson(edition: Edition, rows: Rows): string {
  return `${head(edition)},${Object.entries(rows)
    .map(([name, table]) => `${JSON.stringify(name)}:${list(table)}`)
    .join(',\n')}}\n`;
}
