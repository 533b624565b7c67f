import type { Part } from '../core/part.ts';
import { inOne } from '../core/run.ts';
import { align, type Aligned, type Beside } from '../derive/align.ts';
import { classed, fact, inRuns, say } from './element.ts';

/** The words of the page that drawing needs. */
interface Labels {
  themes: [id: string, title: string][];
  kinds: Record<string, string>;
  none: string;
  only: string;
  full: string;
  of: string;
  shown: string;
  loading: string;
  failed: string;
  same: string;
  unknown: string;
}

const lang = document.documentElement.lang;
const digits = new Intl.NumberFormat({ bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'en-GB');
export const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const { here = '/', base = '/' } = find('form[data-side]').dataset;
export const labels = JSON.parse(find('[data-labels]').textContent) as Labels;
const title = new Map(labels.themes);
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

/** What the record says in English. */
const english = lang === 'en' ? undefined : 'en';

/** A link to a page of the record, which is in English unless the law is translated. */
function link(part: Part, words: string, own = part.lang): HTMLAnchorElement {
  const a = Object.assign(say('a', words, own), { href: (part.lang ? base : here) + part.path });
  if (part.lang) a.hreflang = part.lang;
  return a;
}

function head(law: Part): HTMLElement {
  const title = say(
    'p',
    find<HTMLTemplateElement>(`template[data-mark="who:${law.jurisdiction}"]`).content.cloneNode(true),
  );
  title.append(' ', say('b', link(law, law.title)));
  const meta = classed('meta', document.createElement('p'));
  meta.append(...law.facts.map(fact), say('span', law.status), say('span', law.checked));
  const box = classed('law', say('div', title));
  box.append(meta);
  return box;
}

const anchorOf = (at: number, { path }: Part): string => `${'ab'[at]}-${path.slice(path.indexOf('#') + 1)}`;

function inFull(rule: Part, id: string): HTMLElement {
  const heading = say('h4', classed('pin', link(rule, rule.pin, english)));
  heading.append(' ', rule.lang ? say('span', rule.title, rule.lang) : rule.title);
  const box = Object.assign(classed('rest', say('section', heading)), { id });
  box.append(say('p', rule.text, rule.lang));
  if (rule.clocks.length > 0) box.append(classed('clock', say('p', inRuns(inOne(rule.clocks)))));
  const meta = classed('meta', document.createElement('p'));
  meta.append(...rule.facts.map(fact), classed('seen', say('span', rule.checked)));
  box.append(meta);
  return box;
}

/** What a law has on a theme: its provisions, and those that stand in full under another. */
function column(law: Part, side: readonly Aligned<Part>[], at: number): HTMLElement {
  const box = say('div', say('h4', law.cited, english));
  if (side.length === 0) box.append(classed('empty', say('p', labels.none)));
  box.append(...side.filter((x) => x.full).map(({ rule }) => inFull(rule, anchorOf(at, rule))));
  const also = classed('also', document.createElement('ul'));
  for (const { rule } of side.filter((x) => !x.full)) {
    const item = say('li', Object.assign(say('a', rule.pin, english), { href: `#${anchorOf(at, rule)}` }));
    const place = fill(labels.full, { theme: title.get(rule.themes[0]!) ?? '' });
    item.append(' ', rule.lang ? say('span', rule.title, rule.lang) : rule.title, ' ', say('small', place));
    also.append(item);
  }
  if (also.childElementCount > 0) box.append(also);
  return box;
}

/** How much each law has on a theme, and what kinds of rule only it has there. */
function tally({ theme, sides, only }: Beside<Part>): HTMLElement {
  const name = Object.assign(say('a', title.get(theme) ?? theme), { href: `#${theme}` });
  const row = say('tr', Object.assign(say('th', name), { scope: 'row' }));
  for (const at of [0, 1] as const) {
    const cell = say('td', say('b', digits.format(sides[at].length)));
    const kinds = only[at].map((kind) => labels.kinds[kind]).join(', ');
    if (kinds !== '') cell.append(classed('soft', say('span', ` ${fill(labels.only, { kinds })}`)));
    row.append(cell);
  }
  return row;
}

/** Draws two laws beside each other, each given as its parts, the law itself first. */
export function draw(result: HTMLElement, a: Part[], b: Part[]): void {
  const laws = [a[0]!, b[0]!];
  const rows = align(a.slice(1), b.slice(1), [...title.keys()]);
  const both = rows.filter(({ sides }) => sides.every((side) => side.length > 0)).length;
  const heading = Object.assign(say('h2', fill(labels.of, { a: laws[0]!.cited, b: laws[1]!.cited }), english), {
    tabIndex: -1,
  });
  result.querySelector('h2[tabindex]')?.remove();
  result.prepend(heading);
  result.querySelector('.laws')!.replaceChildren(...laws.map(head));
  result.querySelector('[data-count]')!.textContent = fill(labels.shown, {
    n: digits.format(rows.length),
    both: digits.format(both),
  });
  result.querySelectorAll('[data-name]').forEach((place, at) => (place.textContent = laws[at % 2]!.cited));
  result.querySelector('tbody')!.replaceChildren(...rows.map(tally));
  const body = result.querySelector('.beside')!;
  body.querySelectorAll('section').forEach((section) => section.remove());
  for (const { theme, sides } of rows) {
    const section = say('section', Object.assign(say('h3', title.get(theme) ?? theme), { id: theme }));
    const pair = classed('pair', document.createElement('div'));
    pair.append(...sides.map((side, at) => column(laws[at]!, side, at)));
    section.append(pair);
    body.append(section);
  }
  dispatchEvent(new Event('drawn'));
}
