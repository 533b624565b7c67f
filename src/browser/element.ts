import type { Part } from '../core/part.ts';
import type { Run } from '../core/run.ts';

/** An element with words in it, and the language they are in where it is not the page’s. */
export function say<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  words: string | Node,
  own?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(words);
  if (own) element.lang = own;
  return element;
}
export const classed = <E extends HTMLElement>(name: string, element: E): E =>
  Object.assign(element, { className: name });
/** A line in which two languages may stand, each said to be what it is. */
export function inRuns(runs: readonly Run[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...runs.map(({ says, lang }) => (lang ? say('span', says, lang) : says)));
  return fragment;
}
/** A typed fact: its label, and its value. */
export function fact([label, value]: Part['facts'][number]): HTMLElement {
  const element = say('span', `${label}: `);
  element.append(inRuns(value));
  return element;
}
