import type { Content } from '../../../exports/content.ts';
import type { Edition } from '../../../exports/edition.ts';
import { dataFiles } from '../../../exports/files.ts';
import { allRows, type Rows } from '../../../exports/tables.ts';
import { edition as editionOf } from '../../../layouts/edition.ts';
import { record } from '../../../load/astro.ts';

export interface Data {
  edition: Edition;
  rows: Rows;
  /** Each file, by its name below `/data/v1/`. */
  files: Map<string, Content>;
}

let data: Promise<Data> | undefined;

async function make(): Promise<Data> {
  const { c, today } = await record();
  const edition = editionOf(today);
  return { edition, rows: allRows(c, edition), files: await dataFiles(c, edition) };
}

/** The data files, made once a build for all endpoints and for the page that describes them. */
export function theData(): Promise<Data> {
  if (import.meta.env.DEV) return make();
  data ??= make();
  return data;
}
