import type { Chosen, Counts } from './full-text.ts';

/** The boxes results are narrowed down with. */
export interface Facets {
  chosen(): Chosen;
  /** How many pages each box would leave; one that would leave none is not offered. Without a search all are. */
  count(list: Counts | undefined): void;
  clear(): void;
}

/** What is asked as an address: the words, then each chosen value. */
export function addressOf(asked: string, chosen: Chosen): string {
  const query = new URLSearchParams(asked === '' ? [] : [['q', asked]]);
  for (const [name, values] of Object.entries(chosen)) for (const value of values) query.append(name, value);
  return query.size > 0 ? `?${query}` : location.pathname;
}

/** The facets of the page, set as the address says; `changed` is called when the reader changes one. */
export function facetsIn(
  element: HTMLDetailsElement,
  address: URLSearchParams,
  digits: Intl.NumberFormat,
  changed: () => void,
): Facets {
  const boxes = [...element.querySelectorAll('input')];
  const many = element.querySelector('[data-chosen]')!;
  for (const box of boxes) {
    box.checked = address.getAll(box.name).includes(box.value);
    box.addEventListener('change', changed);
  }
  // On a phone they are folded away, unless one is chosen.
  element.open = matchMedia('(min-width: 60rem)').matches;
  return {
    chosen() {
      const list: Chosen = {};
      for (const box of boxes) if (box.checked) (list[box.name] ??= []).push(box.value);
      const n = Object.values(list).flat().length;
      many.textContent = n > 0 ? ` · ${digits.format(n)}` : '';
      return list;
    },
    count(list) {
      for (const box of boxes) {
        const n = list?.[box.name]?.[box.value] ?? 0;
        const label = box.closest('label')!;
        label.querySelector('span:last-child')!.textContent = list ? digits.format(n) : '';
        label.hidden = list !== undefined && n === 0 && !box.checked;
      }
      for (const group of element.querySelectorAll('fieldset'))
        group.hidden = !group.querySelector('label:not([hidden])');
    },
    clear() {
      for (const box of boxes) box.checked = false;
      changed();
    },
  };
}
