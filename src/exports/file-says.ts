import { OWN_FILE, TABLES } from './tables.ts';

const others: Record<string, string> = {
  'compendium.json': 'Every table of the data, each under its name.',
  'comparison.xlsx':
    'The whole comparison for a spreadsheet: a row for each question with both countries’ answers, and a line for each place they rest on.',
  'datapackage.json': 'This list of files for machines (Frictionless Data Package), with the columns of each CSV file.',
  'instruments.bib': 'All laws and policies for BibLaTeX.',
  'instruments.ris': 'All laws and policies for Zotero, EndNote and Mendeley.',
  'instruments.csl.json': 'All laws and policies for Pandoc and other citation processors (CSL-JSON).',
  'cases.bib': 'All judgments for BibLaTeX.',
  'cases.ris': 'All judgments for Zotero, EndNote and Mendeley.',
  'cases.csl.json': 'All judgments for Pandoc and other citation processors (CSL-JSON).',
};

/** What a data file holds, in a sentence. */
export function saysOf(file: string): string {
  const table = OWN_FILE.find((name) => [`${name}.json`, `${name}.csv`].includes(file));
  const says = table ? TABLES[table].says : others[file];
  if (!says) throw new Error(`${file} is not described`);
  return says;
}
