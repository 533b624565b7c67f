import type { Compendium } from '../core/compendium.ts';
import { answersCsv } from './answers-csv.ts';
import type { Edition } from './edition.ts';
import { compendiumJson, jsonOf } from './json.ts';
import { provisionsCsv } from './provisions-csv.ts';
import { jsonSchemaOf } from './schema.ts';
import { allRows, OWN_FILE } from './tables.ts';

/** Every file under `/data/v1/`, by its name there: the same record and edition give the same bytes. */
export function dataFiles(c: Compendium, edition: Edition): Map<string, string> {
  const rows = allRows(c, edition);
  return new Map<string, string>([
    ...OWN_FILE.map((name) => [`${name}.json`, jsonOf(edition, rows[name])] as const),
    ['compendium.json', compendiumJson(edition, rows)],
    ['answers.csv', answersCsv(rows)],
    ['provisions.csv', provisionsCsv(rows)],
    ...[...OWN_FILE, 'compendium' as const].map(
      (name) => [`schema/${name}.json`, jsonSchemaOf(name, edition)] as const,
    ),
  ]);
}
