/*
 * The search page. What is asked is in the address; what a citation, a name or a word of the thesaurus means is shown
 * first and at once (best.ts), the full text after it. Nothing is fetched before the reader turns to the box.
 */
import { anchorOf, displayPin, parsePin, type Pin } from '../core/pin.ts';
import { scriptOf, type LawRow, type PinRow, type Places, type Script } from '../core/places.ts';
import { best, type Hit } from './best.ts';
import { landings } from './citation.ts';
import { counts, open, search, type Chosen, type Counts, type Page, type Results } from './full-text.ts';
import { draw, excerpt, type Drawn } from './hit.ts';

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const form = find<HTMLFormElement>('form[data-search]');
const input = find<HTMLInputElement>('form[data-search] input[type=search]');
const [status, near, far, more, idle, none, failed] = ['status', 'near', 'far', 'more', 'idle', 'none', 'failed'].map((name) => find<HTMLElement>(`[data-box=${name}]`)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const facets = find<HTMLDetailsElement>('details[data-facets]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facets] input')];
const { base = '/', here = '/', best: bestWord = '' } = form.dataset;
const lang = document.documentElement.lang;
const digits = new Intl.NumberFormat({ bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'en-GB');
const foreign = lang === 'en' ? undefined : 'en';
const says = (name: string, values: Record<string, string> = {}): string => (status.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

/** The first pages of full text, and how many each further step adds. */
const FIRST = 5;
const STEP = 10;
const PARTS = 4;

async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json() as Promise<T>;
}
const kept = new Map<string, Promise<unknown>>();
/** A file, fetched once; after a failure the next call tries again. */
function once<T>(path: string): Promise<T> {
  const file = kept.get(path) ?? fetched<T>(path).catch((error: unknown) => { kept.delete(path); throw error; });
  kept.set(path, file);
  return file as Promise<T>;
}

const join = (a: string, b: string | undefined): string => (a && b ? `${a}|${b}` : a || (b ?? ''));
const whole = new Map<string, Places>();
/** What is known beside the full text, with the words of the script that is read or written in. */
async function known(script: string | undefined = scriptOf(input.value) ?? (lang === 'en' ? undefined : lang)): Promise<Places> {
  const [places, words] = await Promise.all([once<Places>('search-places.json'), script === undefined ? undefined : once<Script>(`search-places/${script}.json`)]);
  const joined = whole.get(script ?? '') ?? (words === undefined ? places : {
    ...places,
    laws: places.laws.map((row, at) => row.with(3, join(row[3], words.names[at])) as LawRow),
    terms: places.terms.map(([english, others, targets], at) => [english, join(others, words.terms[at]), targets]),
  });
  whole.set(script ?? '', joined);
  return joined;
}

/** On intent: everything that answers need, so that it is there when she has finished typing. */
function prepare(): void {
  void Promise.allSettled([known(), open(base)]);
}

const chosen = (): Chosen => {
  const list: Chosen = {};
  for (const box of boxes) if (box.checked) (list[box.name] ??= []).push(box.value);
  return list;
};

const pathOf = ([id, , , , kind]: LawRow): string => `${base}${kind === 'case' ? 'cases' : 'instruments'}/${id}/`;
/** Rooms whose pages are in English unless a law is translated. All others exist in every language. */
const ENGLISH = ['instruments', 'cases', 'questions', 'pathways', 'countries'];
/** The address of a page in the reader's language, where there is one; else the English one. */
function nearest(url: string, data: Places | undefined): { href: string; to: string | undefined } {
  const path = url.slice(base.length).replace(/^(bn|hi)\//, '');
  const [room = '', place, slug] = path.split(/[/#?]/);
  const law = data?.laws.findIndex(([id]) => id === `${place}/${slug}`) ?? -1;
  const own = lang === 'en' || !ENGLISH.includes(room) || (data?.translated[lang] ?? []).includes(law);
  return { href: (own ? here : base) + path, to: own ? undefined : 'en' };
}
const text = (value: string): Text => document.createTextNode(value);

/** A known hit as it is drawn; undefined where the chosen facets leave it out. */
async function drawn(hit: Hit, data: Places, filters: Chosen): Promise<Drawn | undefined> {
  const passes = (own: Record<string, readonly string[]>): boolean => Object.entries(filters).every(([name, values]) => values.some((value) => own[name]?.includes(value)));
  if ('theme' in hit) {
    const title = boxes.find((box) => box.name === 'theme' && box.value === hit.theme)?.parentElement?.querySelector('span')?.textContent ?? hit.theme;
    return passes({ kind: ['theme'], theme: [hit.theme] }) ? { title, href: `${here}themes/${hit.theme}/`, kind: 'theme', rows: [] } : undefined;
  }
  if ('question' in hit) return passes({ kind: ['question'], theme: [hit.question.slice(0, hit.question.indexOf('.'))] }) ? { title: hit.asks, href: `${base}questions/${hit.question}/`, lang: foreign, to: foreign, kind: 'question', rows: [] } : undefined;
  const law = data.laws[hit.law] as LawRow;
  const [id, title, , , kind, force, , next] = law;
  const who = id.slice(0, id.indexOf('/'));
  if (!passes({ jurisdiction: [who, who.slice(0, 2)], kind: [kind], force: [force] })) return undefined;
  const { href: path, to } = nearest(pathOf(law), data);
  const pins = hit.cited ? landings(await once<PinRow[]>(`search-places/${id}.json`).catch(() => []), hit.cited) : hit.rows;
  const rows = pins.map(([written, heading, against]) => {
    const list = written.split('; ');
    return {
      label: list.map(displayPin).join(', '),
      href: `${path}#${anchorOf(list.map(parsePin).filter((pin): pin is Pin => pin !== undefined))}`,
      text: text(heading),
      against: against?.map(([newer, other, name]) => ({ newer: newer === 1, href: base + other.slice(1), says: name })),
    };
  });
  const successor = next === undefined ? undefined : data.laws[next];
  return { title, href: path, lang: foreign, to, who, kind, force, rows: rows.slice(0, 12), successor: successor && { title: successor[2] || successor[1], href: pathOf(successor) } };
}

/** A page of full text as it is drawn: its best provisions, without those that already stand above. */
function found(page: Page, data: Places | undefined, shown: ReadonlySet<string>): Drawn {
  const own = (name: string): string | undefined => page.filters[name]?.[0];
  const at = (url: string): string => nearest(url, data).href;
  const textLang = own('lang') === lang ? undefined : own('lang');
  const score = (part: Page['sub_results'][number]): number => part.weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0);
  const parts = page.sub_results.filter((part) => part.anchor !== undefined && !shown.has(at(part.url))).sort((a, b) => score(b) - score(a)).slice(0, PARTS);
  return {
    title: page.meta.title ?? page.url, href: at(page.url), lang: textLang, to: nearest(page.url, data).to, who: own('jurisdiction'), kind: own('kind'), force: own('force'),
    text: parts.length === 0 ? excerpt(page.excerpt) : undefined,
    // A place without a number is named by its heading alone.
    rows: parts.map((part) => ({ label: part.title.replace(/^under “[^”]+” /, ''), href: at(part.url), text: excerpt(part.excerpt, part.title) })),
  };
}

function showCounts(list: Counts | undefined): void {
  for (const box of boxes) {
    const n = list?.[box.name]?.[box.value] ?? 0;
    const label = box.closest('label')!;
    label.querySelector('span:last-child')!.textContent = list ? digits.format(n) : '';
    label.hidden = list !== undefined && n === 0 && !box.checked;
    label.closest('fieldset')!.hidden = [...label.closest('fieldset')!.querySelectorAll('label')].every((l) => l.hidden);
  }
}

let turn = 0;
let rest: Results['results'] = [];
/** Provisions that stand among the best matches, and laws already listed in one of their languages. */
let shown = new Set<string>();
let listed = new Set<string>();

async function addPages(n: number): Promise<HTMLElement[]> {
  const pages = await Promise.all(rest.splice(0, n).map((result) => result.data()));
  more.hidden = rest.length === 0;
  const data = await known().catch(() => undefined);
  return pages.map((page) => found(page, data, shown)).filter(({ href }) => !listed.has(href) && listed.add(href)).map(draw);
}

function remember(asked: string, filters: Chosen): void {
  const query = new URLSearchParams(asked === '' ? [] : [['q', asked]]);
  for (const [name, values] of Object.entries(filters)) for (const value of values) query.append(name, value);
  history.replaceState(history.state, '', query.size > 0 ? `?${query}` : location.pathname);
}

async function run(): Promise<void> {
  const mine = ++turn;
  const stale = (): boolean => mine !== turn;
  const asked = input.value.trim();
  const filters = chosen();
  const n = Object.values(filters).flat().length;
  remember(asked, filters);
  find('[data-chosen]').textContent = n > 0 ? ` · ${digits.format(n)}` : '';
  failed.hidden = none.hidden = true;
  idle.hidden = asked !== '' || n > 0;
  if (!idle.hidden) {
    [near, far].forEach((list) => list.replaceChildren());
    near.hidden = more.hidden = true;
    status.textContent = '';
    return showCounts(undefined);
  }
  const slow = setTimeout(() => { if (!stale()) status.textContent = says('loading'); }, 400);
  const start = open(base);
  start.catch(() => undefined);
  const data = await known().catch(() => undefined);
  const meant = data && asked !== '' ? best(asked, data, lang) : { hits: [], words: asked };
  const hits = (await Promise.all(meant.hits.map((hit) => drawn(hit, data as Places, filters)))).filter((hit) => hit !== undefined);
  if (stale()) return clearTimeout(slow);
  near.querySelector('ol')!.replaceChildren(...hits.map(draw));
  near.hidden = hits.length === 0;
  near.setAttribute('aria-label', bestWord);
  listed = new Set();
  shown = new Set(hits.flatMap((hit) => hit.rows.map((row) => row.href)));
  try {
    await start;
    const results = await search(base, meant.words, filters);
    const numbers = await counts(base, meant.words, filters, results);
    if (stale()) return;
    const total = results.results.length;
    rest = [...results.results];
    const items = await addPages(FIRST);
    if (stale()) return;
    far.replaceChildren(...items);
    showCounts(numbers);
    none.hidden = total + hits.length > 0;
    status.textContent = !none.hidden ? says('none', { query: asked }) : says(asked === '' ? 'all' : 'results', { query: asked, n: digits.format(total + hits.length) });
  } catch (error) {
    if (stale()) return;
    console.warn(error);
    far.replaceChildren();
    more.hidden = true;
    failed.hidden = false;
    status.textContent = says('failed');
  } finally {
    clearTimeout(slow);
  }
}

let typing = 0;
const later = (): void => { clearTimeout(typing); typing = window.setTimeout(() => void run(), 220); };
const now = (): void => { clearTimeout(typing); void run(); };

for (const event of ['pointerenter', 'focusin'] as const) form.addEventListener(event, prepare);
input.addEventListener('input', later);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || input.value === '') return;
  event.preventDefault();
  input.value = '';
  now();
});
form.addEventListener('submit', (event) => { event.preventDefault(); now(); });
for (const box of boxes) box.addEventListener('change', now);
find('[data-clear]').addEventListener('click', () => { boxes.forEach((box) => { box.checked = false; }); now(); });
find('[data-retry]').addEventListener('click', () => { input.focus(); now(); });
more.addEventListener('click', () => void (async () => {
  const mine = turn;
  const items = await addPages(STEP).catch(() => []);
  if (mine !== turn) return;
  far.append(...items);
  items[0]?.querySelector('a')?.focus();
})());

const asked = new URLSearchParams(location.search);
input.value = asked.get('q') ?? input.value;
for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
facets.open = matchMedia('(min-width: 60rem)').matches;
find('[data-box=shelf]').hidden = false;
if (input.value.trim() !== '' || boxes.some((box) => box.checked)) now();
