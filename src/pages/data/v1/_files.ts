import pkg from '../../../../package.json';
import type { Content } from '../../../exports/content.ts';
import { editionOf, type Edition } from '../../../exports/edition.ts';
import { dataFiles } from '../../../exports/files.ts';
import { allRows, type Rows } from '../../../exports/tables.ts';
import { file } from '../../../layouts/href.ts';
import { record } from '../../../load/astro.ts';

export interface Data {
  edition: Edition;
  rows: Rows;
  /** Each file, by its name below `/data/v1/`. */
  files: Map<string, Content>;
}

let data: Promise<Data> | undefined;

async function make(): Promise<Data> {
  const { c } = await record();
  const edition = editionOf(c, pkg.version, new URL(file('/'), import.meta.env.SITE).href);
  return { edition, rows: allRows(c, edition), files: await dataFiles(c, edition) };
}

/** The data files, made once a build for all endpoints and for the page that describes them. */
export function theData(): Promise<Data> {
  if (import.meta.env.DEV) return make();
  data ??= make();
  return data;
}
