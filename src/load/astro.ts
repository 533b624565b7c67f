import { getCollection } from 'astro:content';
import type { Compendium } from '../core/compendium.ts';
import { asOf } from '../derive/as-of.ts';
import { changesByEntry } from '../derive/changes-of.ts';
import { citedBy, type Citing } from '../derive/cited-by.ts';
import { asText, inspect } from './inspect.ts';
import type { RawFile } from './raw.ts';

/** The record as pages use it: parsed and checked, with the indexes that all of them need. */
export interface Site {
  c: Compendium;
  today: string;
  cited: Map<string, Citing[]>;
  changed: ReturnType<typeof changesByEntry>;
}

let site: Promise<Site> | undefined;

async function load(): Promise<Site> {
  const files = (await getCollection('record')).map(({ id, data }): RawFile => ({
    path: id,
    ...(data as Omit<RawFile, 'path'>),
  }));
  const { compendium, problems } = inspect(files);
  if (problems.length > 0) throw new Error(`The record has ${problems.length} problem(s):\n${asText(problems)}`);
  return { c: compendium, today: asOf(compendium), cited: citedBy(compendium), changed: changesByEntry(compendium) };
}

/** The door from Astro: the record, read and checked once a build. Throws, with every problem named, where it does not hold. */
export function record(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  site ??= load();
  return site;
}
