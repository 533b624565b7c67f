import { fileOf, type Part } from '../core/part.ts';

/**
 * The parts of the law, or the theme, that an address is of, in the reader’s language; `here` is the root of that language.
 * None where the record has no such law any more. Throws where the file does not come.
 */
export async function partsAt(here: string, path: string): Promise<Part[]> {
  const file = fileOf(path);
  if (file === undefined) return [];
  const response = await fetch(here + file);
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return (await response.json()) as Part[];
}
