import type { Compendium } from '../core/compendium.ts';
import { FORMAT_NAMES, FORMATS } from './cite/formats.ts';
import { referenceOf } from './cite/reference.ts';
import { comparisonXlsx } from './comparison-xlsx.ts';
import type { Content } from './content.ts';
import { dataPackage } from './datapackage.ts';
import type { Edition } from './edition.ts';
import { compendiumJson, jsonOf } from './json.ts';
import { jsonSchemaOf } from './schema.ts';
import { tablesCsv } from './tables-csv.ts';
import { allRows, OWN_FILE } from './tables.ts';

/** All laws, and all judgments, for reference managers. */
function bibliographies(c: Compendium, edition: Edition): [string, Content][] {
  const entries = [...c.entries.values()];
  return (['instrument', 'case'] as const).flatMap((genus) => {
    const list = entries.filter((e) => e.genus === genus).map((e) => referenceOf(c, e, edition));
    return FORMAT_NAMES.map((format): [string, Content] => [`${genus}s.${format}`, FORMATS[format].write(list)]);
  });
}

/** Every file under `/data/v1/`, by its name there: the same record and edition give the same bytes. */
export async function dataFiles(c: Compendium, edition: Edition): Promise<Map<string, Content>> {
  const rows = allRows(c, edition);
  const csv = tablesCsv(rows);
  const files = new Map<string, Content>([
    ...OWN_FILE.map((name): [string, Content] => [`${name}.json`, jsonOf(edition, rows[name])]),
    ['compendium.json', compendiumJson(edition, rows)],
    ...OWN_FILE.map((name): [string, Content] => [`${name}.csv`, csv[name]]),
    ['comparison.xlsx', await comparisonXlsx(c, rows, edition)],
    ...bibliographies(c, edition),
  ]);
  const described = await dataPackage(files, edition);
  const schemas = [...OWN_FILE, 'compendium' as const].map(
    (name) => [`schema/${name}.json`, jsonSchemaOf(name, edition)] as const,
  );
  return new Map([...files, ['datapackage.json', described], ...schemas]);
}
