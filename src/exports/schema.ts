import { z } from 'zod';
import { IsoDate } from '../core/date.ts';
import { addressOf, LICENCE, type Edition } from './edition.ts';
import { TABLES, type Table, type TableName } from './tables.ts';

/** What every JSON file opens with. */
const opening = {
  version: z.string().meta({ description: 'Version of the data, as in CHANGELOG.' }),
  generated: IsoDate.meta({ description: 'Date of the record, not of the build.' }),
  licence: z.literal(LICENCE).meta({ description: 'SPDX id of the licence.' }),
};
const tables = Object.entries<Table>(TABLES) as [TableName, Table][];

/** What a file must be: one table’s, or `compendium` for all of them. Strict: a field not named here is a mistake. */
export function fileSchema(name: TableName | 'compendium'): z.ZodObject {
  if (name !== 'compendium') return z.strictObject({ ...opening, rows: z.array(TABLES[name].row) });
  return z.strictObject({
    ...opening,
    ...Object.fromEntries(tables.map(([key, t]) => [key, z.array(t.row).meta({ description: t.says })])),
  });
}

/**
 * The published JSON Schema of a file. It lets in fields that it does not name: a later edition of v1 may add some,
 * and a re-user’s copy of this schema should go on accepting it.
 */
export function jsonSchemaOf(name: TableName | 'compendium', edition: Edition): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema(name), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // For whoever writes the record; a reader of the data has no use for what is refused.
      delete jsonSchema['badExample'];
    },
  });
  const description = name === 'compendium' ? 'Every table of the data.' : TABLES[name].says;
  const $id = addressOf(edition, `/data/v1/schema/${name}.json`);
  return `${JSON.stringify({ $schema, $id, title: `${name}.json`, description, ...schema }, null, 1)}\n`;
}

/** The fields of a table’s rows as a person reads them: name, what it holds, and whether every row has it. */
export function fieldsOf(name: TableName): { name: string; says: string; always: boolean }[] {
  return Object.entries(TABLES[name].row.shape).map(([key, field]) => {
    const schema = field as z.ZodType;
    return { name: key, says: schema.meta()?.description ?? '', always: !schema.safeParse(undefined).success };
  });
}
