/*
 * Adds a button “Keep” to each provision, answer, deadline, law and judgment of a page. Without it the page is whole and has no
 * such button. Nothing is stored before one is pressed. Words and looks come with the script: the page carries only the room for it.
 */
import { toggled } from '../core/kept.ts';
import { keep } from '../words/keep.ts';
import { shelf } from './shelf.ts';

const lang = document.documentElement.lang as keyof typeof keep;
const w = keep[lang] ?? keep.en;
const digits = new Intl.NumberFormat({ en: 'en-GB', bn: 'bn-BD', hi: 'hi-IN' }[lang]);
/** The root of this language, and of the site. */
const here = document.querySelector<HTMLAnchorElement>('.mark')!.pathname;
const base = here.replace(/(bn|hi)\/$/, '');

/** An address as it is kept: the same in every language, with no slash before it. */
const pathOf = (url: URL): string =>
  url.pathname.slice(base.length).replace(/^(bn|hi)\//, '') + decodeURIComponent(url.hash);
const at = (href: string): string => pathOf(new URL(href, location.href));
const words = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

interface Place {
  host: Element;
  path: string;
  what: string;
}
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
/** The place that a link within a box leads to. */
function linked(host: Element | null, link: HTMLAnchorElement | null): Place[] {
  return host && link ? [{ host, path: at(link.href), what: words(link) }] : [];
}

/** Everything on the page that can be kept, and where its button goes. */
function places(): Place[] {
  const page = at('./');
  const isWork = /^(instruments|cases)\/[^/]+\/[^/]+\/$/.test(page);
  const whole = document.querySelector('main > h1 ~ .meta');
  return [
    ...(isWork && whole ? [{ host: whole, path: page, what: words(document.querySelector('h1')) }] : []),
    ...all('.prov > .meta').map((host): Place => {
      const heading = host.parentElement!.querySelector('h3')!;
      return { host, path: `${page}#${heading.id}`, what: words(heading) };
    }),
    ...all('.cell > .meta').flatMap((host): Place[] => {
      const country = host.parentElement!.querySelector('.who');
      const asked = host.closest('.row')?.querySelector<HTMLAnchorElement>('h2 a, h3 a');
      const path = asked ? at(asked.href) : page;
      return country && path.startsWith('questions/')
        ? [
            {
              host,
              path: `${path}#${country.classList[1]}`,
              what: `${words(asked ?? document.querySelector('h1'))} ${words(country.lastElementChild)}`,
            },
          ]
        : [];
    }),
    ...all('.rest').flatMap((box) => linked(box.querySelector('.meta'), box.querySelector('a[href*="#"]'))),
    ...all('.clocks > li').flatMap((box) => linked(box.querySelector('.meta'), box.querySelector('.meta a'))),
    ...all('.ticks > li').flatMap((box) => linked(box, box.querySelector('a[href*="#"]'))),
  ];
}

const buttons: [HTMLButtonElement, Place][] = [];
const says = Object.assign(document.createElement('p'), { className: 'keeping' });
says.setAttribute('role', 'status');

function show(button: HTMLButtonElement, what: string, kept: boolean): void {
  const word = kept ? w.kept : w.keep;
  button.textContent = word;
  button.setAttribute('aria-label', w.of.replace('{word}', word).replace('{what}', what));
  button.classList.toggle('kept', kept);
}

/** Draws the state of every button of the page from what is kept; where nothing can be, none is. */
function refresh(): void {
  const kept = new Set<string>();
  try {
    for (const { path } of shelf.read().items) kept.add(path);
  } catch {
    // Said when a button is pressed.
  }
  for (const [button, { path, what }] of buttons) show(button, what, kept.has(path));
}

function press(path: string): void {
  try {
    const next = toggled(shelf.read(), path);
    shelf.write(next);
    const link = Object.assign(document.createElement('a'), { href: `${here}collection/`, textContent: w.open });
    says.replaceChildren(`${w.says.replace('{n}', digits.format(next.items.length))} `, link);
  } catch {
    says.replaceChildren(w.refused);
  }
  refresh();
}

/** Adds a button wherever there is none yet. */
function add(): void {
  for (const place of places().filter(({ host }) => !host.querySelector(':scope > .keep'))) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'keep' });
    button.addEventListener('click', () => press(place.path));
    place.host.append(button);
    buttons.push([button, place]);
  }
  refresh();
}

// The policy of the page blocks style elements that it does not know; a sheet made by its own script it lets through.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`@layer parts {
.keep { position: absolute; inset-block-start: -.15rem; inset-inline-end: 0; min-inline-size: 1.75rem; min-block-size: 1.75rem;
padding: 0 .5rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--paper); color: var(--link);
font: inherit; font-size: .85rem; line-height: 1.4; cursor: pointer }
.keep.kept { border-color: var(--link); font-weight: 600 }
.ticks .keep { inset-block-start: .5rem }
.keeping { position: sticky; inset-block-end: 0; z-index: 2; margin: 0; max-inline-size: none; background: var(--card) }
.keeping:not(:empty) { padding: .6rem 1rem; border: 1px solid var(--edge) }
@media print { .keep, .keeping { display: none } }
}`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
document.querySelector('main')!.append(says);
shelf.onChange(refresh);
addEventListener('pageshow', refresh);
// What a script has drawn since (two laws side by side) can be kept too.
addEventListener('drawn', add);
add();

// The page of the collection listens; it works on this one shelf. Sharing a module would make two files of one on every page.
dispatchEvent(new CustomEvent('shelf', { detail: shelf }));
