import { citationOf, headingOf } from '../core/brief.ts';
import type { Part } from '../core/part.ts';
import { classed, fact, inRuns, say } from './element.ts';

/** The words of the collection’s page; see `collection` in en.ts. */
export interface Labels {
  [name: string]: string;
}
export const labels = JSON.parse(document.querySelector('[data-labels]')!.textContent) as Labels;
export const fill = (name: string, values: Record<string, string>): string =>
  (labels[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');

/** What an item of the collection can be asked for. */
export type Move = 'up' | 'down' | 'remove';
/** An item as it is drawn. `part` is missing until it is fetched, or where that failed; `gone` where the record has it no more. */
export interface Drawn {
  path: string;
  part?: Part | undefined;
  gone: boolean;
  note: string;
  url: string;
  href: string;
  first: boolean;
  last: boolean;
}

/** What an item is called in its buttons and in what is said of it. */
export const nameOf = ({ part, path }: Pick<Drawn, 'part' | 'path'>): string => (part ? headingOf(part) : path);

function what(part: Part, { href, url }: Drawn): Node[] {
  const english = document.documentElement.lang === 'en' ? undefined : 'en';
  const mark = document.querySelector<HTMLTemplateElement>(`template[data-mark="who:${part.jurisdiction}"]`);
  const heading = document.createElement('h2');
  if (mark) heading.append(mark.content.cloneNode(true), ' ');
  heading.append(
    Object.assign(say('a', headingOf({ ...part, cited: part.kind === 'answer' ? '' : part.cited }).trim(), part.lang), {
      href,
    }),
  );
  const facts = classed('meta', document.createElement('p'));
  facts.append(...part.facts.map(fact));
  const state = classed('meta', document.createElement('p'));
  state.append(...[part.status, part.checked].filter(Boolean).map((words) => say('span', words)));
  return [
    heading,
    ...(part.says ? [classed('says', say('p', part.says))] : []),
    say('p', part.text, part.lang),
    ...part.clocks.map((clock) => classed('clock', say('p', inRuns(clock)))),
    ...(part.facts.length > 0 ? [facts] : []),
    state,
    classed('citation', say('p', `${citationOf(part)} ${url}`, english)),
  ];
}

/** A button that acts on an item: the word is seen, the item’s name is read with it. */
function button(move: Move, name: string, disabled = false): HTMLButtonElement {
  const element = Object.assign(say('button', labels[move] ?? ''), { type: 'button', disabled });
  element.setAttribute('aria-label', fill(`${move}What`, { what: name }));
  element.dataset['move'] = move;
  return classed('link', element);
}

/** An item of the collection: what it says, the reader’s note, and the buttons that move it or take it out. */
export function drawItem(item: Drawn): HTMLLIElement {
  const name = nameOf(item);
  const box = document.createElement('li');
  box.dataset['path'] = item.path;
  const placeholder = say('h2', Object.assign(say('a', item.path), { href: item.href }));
  box.append(
    ...(item.part ? what(item.part, item) : [placeholder, ...(item.gone ? [say('p', labels['gone'] ?? '')] : [])]),
  );
  const note = Object.assign(document.createElement('textarea'), { value: item.note, rows: 2, maxLength: 4000 });
  note.setAttribute('aria-label', fill('note', { what: name }));
  const label = classed('note no-print', say('label', say('span', labels['addNote'] ?? '')));
  label.append(note);
  const tools = classed('moves no-print', say('p', button('up', name, item.first)));
  tools.append(button('down', name, item.last), button('remove', name));
  box.append(label, classed('printed note', say('p', item.note)), tools);
  return box;
}
