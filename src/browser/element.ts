import type { Part } from '../core/part.ts';

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
/** A typed fact: its label, and its value in the language that is in. */
export const fact = ([label, value, own]: Part['facts'][number]): HTMLElement => {
  const element = say('span', `${label}: `);
  element.append(own ? say('span', value, own) : value);
  return element;
};
