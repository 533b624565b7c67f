/*
 * The search page. What is asked is in the address; what a citation, a name or a word of the thesaurus means is shown
 * first and at once (best.ts), the full text after it. Nothing is fetched before the reader turns to the box, and the
 * index of the full text, three quarters of it all, only after the first answer; where data are to be saved, on demand.
 */
import { scriptOf, type Places } from '../core/places.ts';
import { best } from './best.ts';
import { addressOf, facetsIn } from './facets.ts';
import { counts, open, search, type Chosen, type Results } from './full-text.ts';
import { Groups } from './groups.ts';
import { make } from './hit.ts';
import { known as placesIn } from './known.ts';
import { found, known as meant, type Place } from './results.ts';
import { suggest } from './suggest.ts';

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const part = (name: string): HTMLElement => find(`[data-box=${name}]`);
const form = find<HTMLFormElement>('form[data-search]');
const input = find<HTMLInputElement>('form[data-search] input[type=search]');
const filters = find<HTMLDetailsElement>('details[data-facets]');
const status = part('status');
const near = part('near');
const first = near.querySelector('ol')!;
const far = part('far');
const more = part('more');

const lang = document.documentElement.lang;
const { base = '/', here = '/' } = form.dataset;
const theme = (id: string): string =>
  filters.querySelector(`input[name=theme][value="${CSS.escape(id)}"]`)?.nextElementSibling?.textContent ?? id;
const place: Place = { lang, base, here, theme };
const digits = new Intl.NumberFormat({ bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'en-GB');
const says = (name: string, values: Record<string, string> = {}): string =>
  (status.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

/** The first pages of full text, fewer below an answer, and how many each further step adds. */
const FIRST = 5;
const BELOW = 3;
const STEP = 10;

const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
const places = (): Promise<Places> => placesIn(base, scriptOf(input.value) ?? (lang === 'en' ? undefined : lang));

let turn = 0;
let slow = 0;
/** Full text that is found and not yet shown, and what is shown. */
let rest: Results['results'] = [];
let listed = new Groups();
/** Says beside each filter what it would leave. */
let number = async (): Promise<void> => facets.count(undefined);

async function nextPages(n: number): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(rest.splice(0, n).map((result) => result.data()));
  const data = await places().catch(() => undefined);
  more.hidden = rest.length === 0;
  return listed.add(pages.map((page) => found(page, data, place, listed.provisions)));
}

function clear(): void {
  end.disconnect();
  for (const name of ['failed', 'partly', 'none', 'lean', 'read']) part(name).hidden = true;
  rest = [];
  listed = new Groups();
}

function announce(asked: string): void {
  clearTimeout(slow);
  const total = listed.size + rest.length;
  part('none').hidden = total > 0;
  const how = total === 0 ? 'none' : asked === '' ? 'all' : 'results';
  status.textContent = says(how, { query: asked, n: digits.format(total) });
}

/** Where nothing is found: what comes nearest, to try instead. */
function offer(asked: string, data: Places | undefined): void {
  const list = data && asked !== '' ? suggest(asked, data) : [];
  const links = list.map((words) =>
    make('li', {}, make('a', { href: addressOf(words, {}), lang: scriptOf(words) ?? 'en' }, words)),
  );
  part('suggest').hidden = links.length === 0;
  part('suggest')
    .querySelector('ul')!
    .replaceChildren(...links);
}

const end = new IntersectionObserver(
  (seen) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    end.disconnect();
    const mine = turn;
    nextPages(BELOW)
      .then((items) => mine === turn && far.append(...items))
      .catch(() => undefined);
  },
  { rootMargin: '100px' },
);

async function fullText(asked: string, words: string, chosen: Chosen, stale: () => boolean): Promise<void> {
  const results = await search(base, words, chosen);
  if (stale()) return;
  rest = [...results.results];
  part('read').hidden = words.toLowerCase() === asked.toLowerCase();
  part('read').textContent = says('read', { query: words });
  const answered = listed.size > 0;
  const items = answered ? [] : await nextPages(FIRST);
  if (stale()) return;
  far.replaceChildren(...items);
  more.hidden = rest.length === 0;
  // Below an answer the pages of the full text come when she gets there.
  if (answered) end.observe(more);
  if (listed.size === 0) offer(asked, await places().catch(() => undefined));
  announce(asked);
  // Where the filters are folded away nobody sees the numbers; they come when she opens them.
  number = async () => {
    const list = await counts(base, words, chosen);
    if (!stale()) facets.count(list);
  };
  if (filters.open) await number();
}

async function run(everything = !saving): Promise<void> {
  const mine = ++turn;
  const stale = (): boolean => mine !== turn;
  const asked = input.value.trim();
  const chosen = facets.chosen();
  const n = Object.values(chosen).flat().length;
  history.replaceState(history.state, '', addressOf(asked, chosen));
  clear();
  find('[data-box=none] [data-clear]').hidden = n === 0;
  part('idle').hidden = asked !== '' || n > 0;
  if (asked === '' && n === 0) {
    far.replaceChildren();
    near.hidden = more.hidden = true;
    first.replaceChildren();
    status.textContent = '';
    number = async () => facets.count(undefined);
    return number();
  }
  clearTimeout(slow);
  slow = window.setTimeout(() => !stale() && (status.textContent = says('loading')), 400);
  try {
    const data = await places().catch(() => undefined);
    if (everything) open(base).catch(() => undefined);
    const { hits, words } = data && asked !== '' ? best(asked, data, lang) : { hits: [], words: asked };
    const drawn = await Promise.all(hits.map((hit) => meant(hit, data as Places, chosen, place)));
    if (stale()) return;
    first.replaceChildren(...listed.add(drawn.flat()));
    near.hidden = listed.size === 0;
    if (!everything && n === 0 && listed.size > 0) {
      far.replaceChildren();
      more.hidden = true;
      part('lean').hidden = false;
      return announce(asked);
    }
    await fullText(asked, words, chosen, stale);
  } catch (error) {
    if (stale()) return;
    console.warn(error);
    far.replaceChildren();
    more.hidden = true;
    part(listed.size > 0 ? 'partly' : 'failed').hidden = false;
    clearTimeout(slow);
    status.textContent = listed.size > 0 ? says('partly') : says('failed');
  }
}

let typing = 0;
const now = (): void => {
  clearTimeout(typing);
  void run();
};
const address = new URLSearchParams(location.search);
const facets = facetsIn(filters, address, digits, now);

// On intent: everything that an answer needs, so that it is there when she has finished typing; the answer first.
for (const event of ['pointerenter', 'focusin']) {
  form.addEventListener(event, () => {
    places()
      .catch(() => undefined)
      .then(() => (saving ? undefined : open(base)))
      .catch(() => undefined);
  });
}
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(now, 220);
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || input.value === '') return;
  event.preventDefault();
  input.value = '';
  now();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  now();
});
for (const button of document.querySelectorAll('[data-clear]')) button.addEventListener('click', () => facets.clear());
for (const button of document.querySelectorAll('[data-retry]')) {
  button.addEventListener('click', () => {
    input.focus();
    void run(true);
  });
}
filters.addEventListener('toggle', () => {
  if (filters.open) number().catch(() => undefined);
});
more.addEventListener('click', async () => {
  const mine = turn;
  end.disconnect();
  const items = await nextPages(STEP).catch(() => []);
  if (mine !== turn) return;
  far.append(...items);
  items[0]?.querySelector('a')?.focus();
});

input.value = address.get('q') ?? input.value;
part('shelf').hidden = false;
if (input.value.trim() !== '' || Object.keys(facets.chosen()).length > 0) now();
