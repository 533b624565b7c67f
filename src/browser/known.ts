import type { LawRow, Places, Script } from '../core/places.ts';

const kept = new Map<string, Promise<unknown>>();

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json() as Promise<T>;
}

/** A JSON file of the site, fetched once; after a failure the next call tries again. */
export function once<T>(address: string): Promise<T> {
  const file =
    kept.get(address) ??
    fetched<T>(address).catch((error: unknown) => {
      kept.delete(address);
      throw error;
    });
  kept.set(address, file);
  return file as Promise<T>;
}

const join = (a: string, b: string | undefined): string => (a && b ? `${a}|${b}` : a || (b ?? ''));
const joined = new WeakMap<Script, Places>();

/** What is known beside the full text, with the words of a script where one is read or written in. */
export async function known(base: string, script: string | undefined): Promise<Places> {
  const words = script === undefined ? undefined : once<Script>(`${base}search-places/${script}.json`);
  const [places, more] = await Promise.all([once<Places>(`${base}search-places.json`), words?.catch(() => undefined)]);
  if (!more) return places;
  const whole = joined.get(more) ?? {
    ...places,
    laws: places.laws.map((row, at) => row.with(3, join(row[3], more.names[at])) as LawRow),
    terms: places.terms.map(([english, others, targets], at): Places['terms'][number] => [
      english,
      join(others, more.terms[at]),
      targets,
    ]),
  };
  joined.set(more, whole);
  return whole;
}
