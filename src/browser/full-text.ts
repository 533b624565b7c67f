import { scriptOf } from '../core/places.ts';

/** A page found in the full text, as Pagefind hands it over. Only what is used here is declared. */
export interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: Part[];
}
/** A provision (a heading with an anchor) of such a page. */
export interface Part {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations: { balanced_score: number }[];
}
export interface Results {
  results: { data(): Promise<Page> }[];
  filters: Counts;
}
export type Counts = Record<string, Record<string, number>>;
export type Chosen = Record<string, string[]>;
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { filters: object }): Promise<Results>;
}

let index: Promise<Pagefind> | undefined;
let tries = 0;

async function load(base: string): Promise<Pagefind> {
  // A browser may keep a failed import; another address is another try.
  const again = tries++ > 0 ? `?${tries}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  // No worker: it is a second copy of the same code to fetch, and a search here takes milliseconds.
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    excerptLength: 26,
    ranking: { pageLength: 0.3, termFrequency: 0.6, termSaturation: 1.2, termSimilarity: 4 },
  });
  await pagefind.init();
  return pagefind;
}

/** Starts loading the index, once; after a failure the next call tries again. */
export function open(base: string): Promise<Pagefind> {
  index ??= load(base).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/**
 * A law that is translated has a page in each language, and all are in the one index. Latin letters are looked for in the
 * English pages, another script also in the pages of its language.
 */
const langsOf = (words: string): string[] => ['en', scriptOf(words) ?? 'en'];
const wanted = (chosen: Chosen): object =>
  Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));

/** Pages that hold the words (all pages where there are none), of every chosen facet one of its values. */
export async function search(base: string, words: string, chosen: Chosen): Promise<Results> {
  const pagefind = await open(base);
  return pagefind.search(words === '' ? null : words, { filters: wanted({ ...chosen, lang: langsOf(words) }) });
}

/**
 * How many pages each value of each facet would leave; within a facet that is chosen from, as if it were not. The lists
 * of facets are fetched for it, once.
 */
export async function counts(base: string, words: string, chosen: Chosen): Promise<Counts> {
  await (await open(base)).filters();
  const result = { ...(await search(base, words, chosen)).filters };
  for (const name of Object.keys(chosen)) {
    const { [name]: _, ...others } = chosen;
    result[name] = (await search(base, words, others)).filters[name] ?? {};
  }
  return result;
}
