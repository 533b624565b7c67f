import { bytesOf, type Content } from './content.ts';
import { addressOf, LICENCE, type Edition } from './edition.ts';
import { saysOf } from './file-says.ts';
import { OWN_FILE, TABLES, type OwnFile } from './tables.ts';

const MEDIA: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};
const NUMBERS: Record<string, string> = { days: 'number', order: 'integer', step: 'integer', provisions: 'integer' };
/** Headings that no field of the JSON file has. */
const OWN: Record<string, string> = {
  age: 'Age of those it is about.',
  nationality: 'Nationality of those it is about.',
  gender: 'Gender of those it is about, only where the law says so.',
  ask: 'The question.',
  min: 'The least, or the number itself.',
  max: 'The most, or the number itself.',
  unit: 'Unit of the number: of time, or of money.',
  counted: 'Working days only where the text says so.',
  to: 'What must or may be done, or what the sum is for; in a concordance, the new law.',
  from: 'The event the clock starts at; in a concordance, the old law.',
};

const extension = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The columns of a CSV file, as a Table Schema has them. Dates are text: a year or a month is a date here too. */
function tableSchema(name: OwnFile, csv: string): object {
  const headings = csv.slice(1, csv.indexOf('\r\n')).split(',');
  const fields = headings.map((heading) => {
    const known = TABLES[name].row.shape[heading as never] as
      { meta(): { description?: string } | undefined } | undefined;
    const description = known?.meta()?.description ?? OWN[heading];
    return { name: heading, type: NUMBERS[heading] ?? 'string', ...(description ? { description } : {}) };
  });
  return { fields, primaryKey: ['id'], missingValues: [''] };
}

async function resource(file: string, content: Content): Promise<object> {
  const bytes = bytesOf(content);
  const kind = extension(file);
  const table = OWN_FILE.find((name) => `${name}.csv` === file);
  return {
    name: file.replaceAll('.', '-'),
    path: file,
    ...(table ? { profile: 'tabular-data-resource', type: 'table' } : {}),
    title: file,
    description: saysOf(file),
    format: kind,
    mediatype: MEDIA[kind],
    ...(kind === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: await sha256(bytes),
    ...(table ? { schema: tableSchema(table, content as string) } : {}),
  };
}

/** `datapackage.json`: the files described for machines, as a Frictionless Data Package. */
export async function dataPackage(files: ReadonlyMap<string, Content>, edition: Edition): Promise<string> {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'compendium',
    id: addressOf(edition, '/data/v1/'),
    title:
      'Law on the rehabilitation and reintegration of survivors of commercial sexual exploitation: Bangladesh and India',
    homepage: addressOf(edition, '/data/'),
    version: edition.version,
    created: `${edition.generated}T00:00:00Z`,
    keywords: ['law', 'Bangladesh', 'India', 'trafficking in persons', 'rehabilitation', 'reintegration'],
    licenses: [
      {
        name: LICENCE,
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: [{ title: 'The texts that each row names' }],
    resources: await Promise.all([...files].map(([file, content]) => resource(file, content))),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
