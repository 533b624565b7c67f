import { fileOf, type Part } from '../core/part.ts';

/** The parts of the law, or the theme, that an address is of, in the reader’s language; `here` is the root of that language. */
export async function partsAt(here: string, path: string): Promise<Part[]> {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`not a place of the record: ${path}`);
  const response = await fetch(here + file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return (await response.json()) as Part[];
}
