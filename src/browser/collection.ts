/*
 * The collection: what is kept in this browser, fetched from the record as it is now, in the reader’s order and with her notes.
 * What stands in storage is addresses and notes alone. The files are made in the browser and sent nowhere.
 */
import type { Collection } from '../core/kept.ts';
import { moved } from '../core/order.ts';
import { pageOf, type Part } from '../core/part.ts';
import { drawItem, fill, labels, nameOf, type Drawn, type Move } from './brief.ts';
import { partsAt } from './parts.ts';
import type { Shelf } from './shelf.ts';

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const box = (name: string): HTMLElement => find(`[data-box=${name}]`);
const [status, taken, list] = [find('[data-status]'), find('[data-taken]'), find('[data-items]')];
const heading = find<HTMLInputElement>('[data-heading]');
const erase = find('[data-do=erase]');
const root = find('[data-labels]').dataset['root'] ?? '/';
const lang = document.documentElement.lang;
const here = find<HTMLAnchorElement>('.mark').pathname;
const locale = { bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'en-GB';
const digits = new Intl.NumberFormat(locale);

const NOTHING: Collection = { title: '', items: [] };
/** Handed over by the script that all pages share, which comes after this one. */
let shelf: Shelf;
let kept = NOTHING;
/** Every part of the pages that something is kept of, by page. */
const pages = new Map<string, Part[]>();
const failed = new Set<string>();

const partOf = (path: string): Part | undefined => pages.get(pageOf(path))?.find((part) => part.path === path);
const urlOf = (path: string): string => new URL(path, root).href;

/** An item as it is drawn at its place in the order. */
function drawn(at: number): Drawn {
  const { path, note } = kept.items[at]!;
  const part = partOf(path);
  const base = here.replace(/(bn|hi)\/$/, '');
  return {
    path,
    part,
    gone: pages.has(pageOf(path)) && !part,
    note,
    url: urlOf(path),
    href: (part && !part.lang ? here : base) + path,
    first: at === 0,
    last: at === kept.items.length - 1,
  };
}

function draw(): void {
  const full = kept.items.length > 0;
  box('brief').hidden = !full;
  box('empty').hidden = full;
  erase.hidden = !full && kept.title === '';
  if (document.activeElement !== heading) heading.value = kept.title;
  find('[data-title]').textContent = kept.title;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  find('[data-made]').textContent = fill('made', { date: made, record: labels['record'] ?? '' });
  const typing = document.activeElement;
  const place =
    typing instanceof HTMLTextAreaElement ? typing.closest<HTMLElement>('[data-path]')?.dataset['path'] : '';
  list.replaceChildren(...kept.items.map((_, at) => drawItem(drawn(at))));
  // A file may arrive while a note is being written.
  const area = [...list.querySelectorAll('textarea')].find(
    (a) => place !== '' && a.closest<HTMLElement>('[data-path]')?.dataset['path'] === place,
  );
  if (area && typing instanceof HTMLTextAreaElement) {
    area.focus();
    area.setSelectionRange(typing.selectionStart, typing.selectionEnd);
  }
  const missing = kept.items.filter(({ path }) => failed.has(pageOf(path))).length;
  box('failed').hidden = missing === 0;
  box('failed').querySelector('p')!.textContent = fill('failed', { n: digits.format(missing) });
}

/** Keeps what has changed. Where the browser refuses, that is said, and the page goes on showing what there was. */
function keepAs(next: Collection): boolean {
  try {
    shelf.write(next);
    kept = next;
    return true;
  } catch {
    box('refused').hidden = false;
    return false;
  }
}

async function fetchAll(): Promise<void> {
  failed.clear();
  const wanted = [...new Set(kept.items.map(({ path }) => pageOf(path)))].filter((page) => !pages.has(page));
  if (wanted.length > 0) status.textContent = labels['loading'] ?? '';
  await Promise.all(
    wanted.map((page) =>
      partsAt(here, page).then(
        (parts) => pages.set(page, parts),
        () => failed.add(page),
      ),
    ),
  );
  draw();
  // What has been said since (moved, taken out) is not talked over.
  if (![labels['loading'], ''].includes(status.textContent)) return;
  status.textContent = kept.items.length > 0 ? fill('count', { n: digits.format(kept.items.length) }) : '';
}

function open(): void {
  try {
    kept = shelf.read();
  } catch {
    box('refused').hidden = false;
    return;
  }
  draw();
  void fetchAll();
}

/** Moves an item or takes it out, says so, and leaves the keyboard where the work is. */
function act(path: string, move: Move): void {
  const at = kept.items.findIndex((item) => item.path === path);
  const what = nameOf({ path, part: partOf(path) });
  const to = at + (move === 'up' ? -1 : 1);
  const items = move === 'remove' ? kept.items.toSpliced(at, 1) : moved(kept.items, at, to);
  if (!keepAs({ ...kept, items })) return;
  draw();
  const places = [...list.children];
  const buttons = (place: Element | undefined): HTMLButtonElement[] => [...(place?.querySelectorAll('button') ?? [])];
  if (move === 'remove') {
    status.textContent = fill('removed', { what });
    const neighbour = places[Math.min(at, places.length - 1)];
    (neighbour?.querySelector('a') ?? box('empty').querySelector('a'))?.focus();
  } else {
    status.textContent = fill('moved', { what, n: digits.format(to + 1), of: digits.format(places.length) });
    const own = buttons(places[to]);
    (own.find((b) => b.dataset['move'] === move && !b.disabled) ?? own.find((b) => !b.disabled))?.focus();
  }
}

list.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-move]');
  const path = button?.closest<HTMLElement>('[data-path]')?.dataset['path'];
  if (path !== undefined) act(path, button!.dataset['move'] as Move);
});
list.addEventListener('input', (event) => {
  const area = event.target as HTMLTextAreaElement;
  const item = area.closest<HTMLElement>('[data-path]')!;
  const path = item.dataset['path'];
  keepAs({ ...kept, items: kept.items.map((x) => (x.path === path ? { ...x, note: area.value } : x)) });
  item.querySelector('.printed')!.textContent = area.value;
});
heading.addEventListener('input', () => {
  if (keepAs({ ...kept, title: heading.value })) find('[data-title]').textContent = heading.value;
});

async function take(format: string): Promise<void> {
  try {
    const { fileFor } = await import('./take-away.ts');
    const items = kept.items.flatMap(({ path, note }) => {
      const part = partOf(path);
      return part ? [{ part, note, url: urlOf(path) }] : [];
    });
    const works = new Map(
      [...pages].map(([page, parts]) => [page, parts.find((p) => p.bib && pageOf(p.path) === page)?.bib ?? '']),
    );
    const { made = '', from = '', addNote = '', name = '' } = { ...labels, made: find('[data-made]').textContent };
    const file = fileFor(format, { title: kept.title || name, lang, made, from, note: addNote, items }, works);
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(file),
      download: `collection.${format}`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    taken.textContent = fill('saved', { file: link.download });
  } catch (error) {
    console.warn(error);
    taken.textContent = labels['notSaved'] ?? '';
  }
}

function eraseAll(): void {
  try {
    shelf.erase();
  } catch {
    box('refused').hidden = false;
    return;
  }
  kept = NOTHING;
  pages.clear();
  failed.clear();
  heading.value = taken.textContent = '';
  draw();
  status.textContent = labels['erased'] ?? '';
  box('empty').querySelector('a')?.focus();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do]')) {
  const what = button.dataset['do'] ?? '';
  button.addEventListener('click', () => {
    if (what === 'erase') eraseAll();
    else if (what === 'retry') void fetchAll();
    else if (what === 'print') print();
    else void take(what);
  });
}
addEventListener('shelf', (event) => {
  shelf = (event as CustomEvent<Shelf>).detail;
  shelf.onChange(open);
  addEventListener('pageshow', ({ persisted }) => persisted && open());
  open();
});
// Elsewhere that script waits for the reader’s first move (later.ts). This page is nothing without it.
addEventListener('load', () => dispatchEvent(new Event('pointermove')));
