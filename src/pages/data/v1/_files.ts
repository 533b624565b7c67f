import pkg from '../../../../package.json';
import { editionOf, type Edition } from '../../../exports/edition.ts';
import { dataFiles } from '../../../exports/files.ts';
import { allRows, type Rows } from '../../../exports/tables.ts';
import { file } from '../../../layouts/href.ts';
import { record } from '../../../load/astro.ts';

export interface Data {
  edition: Edition;
  rows: Rows;
  /** Text of each file, by its name below `/data/v1/`. */
  files: Map<string, string>;
}

let data: Promise<Data> | undefined;

async function make(): Promise<Data> {
  const { c } = await record();
  const edition = editionOf(c, pkg.version, new URL(file('/'), import.meta.env.SITE).href);
  return { edition, rows: allRows(c, edition), files: dataFiles(c, edition) };
}

/** The data files, made once a build for all endpoints and for the page that describes them. */
export function theData(): Promise<Data> {
  if (import.meta.env.DEV) return make();
  data ??= make();
  return data;
}

/** Route params of the files whose names match: what the match captures. */
export async function named(pattern: RegExp): Promise<{ params: { file: string } }[]> {
  const { files } = await theData();
  return [...files.keys()].flatMap((name) => {
    const file = pattern.exec(name)?.[1];
    return file === undefined ? [] : [{ params: { file } }];
  });
}

/** A file as the answer to a request for it. */
export async function answerWith(name: string, type: string): Promise<Response> {
  const { files } = await theData();
  return new Response(files.get(name), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
