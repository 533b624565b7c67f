/*
 * The search page. What is asked is in the address; what a citation, a name or a word of the thesaurus means is shown
 * first and at once (best.ts), the full text after it. Nothing is fetched before the reader turns to the box.
 */
import { scriptOf, type Places } from '../core/places.ts';
import { best } from './best.ts';
import { counts, open, search, type Chosen, type Counts, type Results } from './full-text.ts';
import { draw } from './hit.ts';
import { known as placesIn } from './known.ts';
import { found, known as meant, type Place } from './results.ts';

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const part = (name: string): HTMLElement => find(`[data-box=${name}]`);
const form = find<HTMLFormElement>('form[data-search]');
const input = find<HTMLInputElement>('form[data-search] input[type=search]');
const facets = find<HTMLDetailsElement>('details[data-facets]');
const boxes = [...facets.querySelectorAll('input')];
const status = part('status');
const near = part('near');
const far = part('far');
const more = part('more');

const lang = document.documentElement.lang;
const { base = '/', here = '/' } = form.dataset;
const theme = (id: string): string =>
  boxes.find((box) => box.name === 'theme' && box.value === id)?.nextElementSibling?.textContent ?? id;
const place: Place = { lang, base, here, theme };
const digits = new Intl.NumberFormat({ bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'en-GB');
const says = (name: string, values: Record<string, string> = {}): string =>
  (status.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

/** The first pages of full text, and how many each further step adds. */
const FIRST = 5;
const STEP = 10;

const places = (): Promise<Places> => placesIn(base, scriptOf(input.value) ?? (lang === 'en' ? undefined : lang));

const chosen = (): Chosen => {
  const list: Chosen = {};
  for (const box of boxes) if (box.checked) (list[box.name] ??= []).push(box.value);
  return list;
};

/** How many pages each box would leave; one that would leave none is not offered. Without a search all are. */
function showCounts(list: Counts | undefined): void {
  for (const box of boxes) {
    const n = list?.[box.name]?.[box.value] ?? 0;
    const label = box.closest('label')!;
    label.querySelector('span:last-child')!.textContent = list ? digits.format(n) : '';
    label.hidden = list !== undefined && n === 0 && !box.checked;
  }
  for (const group of facets.querySelectorAll('fieldset')) group.hidden = !group.querySelector('label:not([hidden])');
}

function remember(asked: string, filters: Chosen): void {
  const query = new URLSearchParams(asked === '' ? [] : [['q', asked]]);
  for (const [name, values] of Object.entries(filters)) for (const value of values) query.append(name, value);
  history.replaceState(history.state, '', query.size > 0 ? `?${query}` : location.pathname);
}

let turn = 0;
/** Full text that is found and not yet shown; provisions and pages that are. */
let rest: Results['results'] = [];
let shown = new Set<string>();
let listed = new Set<string>();

async function nextPages(n: number): Promise<HTMLElement[]> {
  const pages = await Promise.all(rest.splice(0, n).map((result) => result.data()));
  const data = await places().catch(() => undefined);
  more.hidden = rest.length === 0;
  // A law in two languages is one result.
  return pages
    .map((page) => found(page, data, place, shown))
    .filter(({ href }) => !listed.has(href) && listed.add(href))
    .map(draw);
}

async function run(): Promise<void> {
  const mine = ++turn;
  const stale = (): boolean => mine !== turn;
  const asked = input.value.trim();
  const filters = chosen();
  const n = Object.values(filters).flat().length;
  remember(asked, filters);
  find('[data-chosen]').textContent = n > 0 ? ` · ${digits.format(n)}` : '';
  part('failed').hidden = part('none').hidden = true;
  part('idle').hidden = asked !== '' || n > 0;
  if (asked === '' && n === 0) {
    far.replaceChildren();
    near.hidden = more.hidden = true;
    near.querySelector('ol')!.replaceChildren();
    status.textContent = '';
    return showCounts(undefined);
  }
  const slow = setTimeout(() => !stale() && (status.textContent = says('loading')), 400);
  open(base).catch(() => undefined);
  try {
    const data = await places().catch(() => undefined);
    const { hits, words } = data && asked !== '' ? best(asked, data, lang) : { hits: [], words: asked };
    const drawn = await Promise.all(hits.map((hit) => meant(hit, data as Places, filters, place)));
    if (stale()) return;
    const first = drawn.filter((hit) => hit !== undefined);
    near.querySelector('ol')!.replaceChildren(...first.map(draw));
    near.hidden = first.length === 0;
    shown = new Set(first.flatMap((hit) => hit.rows.map((row) => row.href)));
    listed = new Set();
    const results = await search(base, words, filters);
    const numbers = await counts(base, words, filters, results);
    if (stale()) return;
    rest = [...results.results];
    const total = first.length + rest.length;
    const items = await nextPages(FIRST);
    if (stale()) return;
    far.replaceChildren(...items);
    showCounts(numbers);
    part('none').hidden = total > 0;
    const how = total === 0 ? 'none' : asked === '' ? 'all' : 'results';
    status.textContent = says(how, { query: asked, n: digits.format(total) });
  } catch (error) {
    if (stale()) return;
    console.warn(error);
    far.replaceChildren();
    more.hidden = true;
    part('failed').hidden = false;
    status.textContent = says('failed');
  } finally {
    clearTimeout(slow);
  }
}

let typing = 0;
const now = (): void => {
  clearTimeout(typing);
  void run();
};

// On intent: everything that an answer needs, so that it is there when she has finished typing.
for (const event of ['pointerenter', 'focusin']) {
  form.addEventListener(event, () => void Promise.allSettled([places(), open(base)]));
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
for (const box of boxes) box.addEventListener('change', now);
find('[data-clear]').addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  now();
});
find('[data-retry]').addEventListener('click', () => {
  input.focus();
  now();
});
more.addEventListener('click', async () => {
  const mine = turn;
  const items = await nextPages(STEP).catch(() => []);
  if (mine !== turn) return;
  far.append(...items);
  items[0]?.querySelector('a')?.focus();
});

const address = new URLSearchParams(location.search);
input.value = address.get('q') ?? input.value;
for (const box of boxes) box.checked = address.getAll(box.name).includes(box.value);
facets.open = matchMedia('(min-width: 60rem)').matches;
part('shelf').hidden = false;
if (input.value.trim() !== '' || boxes.some((box) => box.checked)) now();
