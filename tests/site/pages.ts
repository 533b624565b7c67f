import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { listPages, readPage } from './dist.ts';

export type { HtmlElement } from 'html-validate';

/** A built page, parsed. */
export interface Page {
  /** Below dist: "bn/themes/index.html". */
  file: string;
  /** Its address on the site, without the folder the site lives under: "/bn/themes/". */
  path: string;
  /** The language its folder says it is in. */
  lang: string;
  html: string;
  dom: HtmlElement;
}

/** The folder the site was built to live under, without a slash at its end. */
export const base = (process.env.BASE ?? '').replace(/\/$/, '');

const parser = new Parser(await new StaticConfigLoader({ root: true }).getConfigFor('page.html'));

/** A page that only sends on to a new address has none of what a page has. */
const sendsOn = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html.slice(0, 1000));

/** Every page of the built site. */
export const pages: readonly Page[] = listPages().flatMap((file) => {
  const html = readPage(file);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return sendsOn(html)
    ? []
    : [{ file, path, lang: /^(bn|hi)\//.exec(file)?.[1] ?? 'en', html, dom: parser.parseHtml(html) }];
});

export const byPath = new Map(pages.map((page) => [page.path, page]));

/** Whether a page is that of one entry, one theme, … of the record, in any language. */
export const isOf = (page: Page, room: 'instruments' | 'cases' | 'themes' | 'questions' | 'countries'): boolean =>
  new RegExp(`^/(?:(?:bn|hi)/)?${room}/.`).test(page.path);

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text or an attribute as a browser would read it. */
export function decoded(raw: string): string {
  return raw.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, ten: string, sixteen: string, name: string) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen, 16));
  });
}

/** The value of an attribute; empty where it has none; undefined where it is not there. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  if (!element.hasAttribute(name)) return undefined;
  return decoded(element.getAttributeValue(name) ?? '');
}

/** The elements of a page that a selector (or any of several) finds, in the order they stand in. */
export function all(page: Page, ...selectors: string[]): HtmlElement[] {
  const found = new Set(selectors.flatMap((selector) => page.dom.querySelectorAll(selector)));
  return [...found].sort((a, b) => a.location.offset - b.location.offset);
}

/** The first of them. */
export const one = (page: Page, selector: string): HtmlElement | undefined => all(page, selector)[0];

/** The words inside an element. */
export const text = (element: HtmlElement): string => decoded(element.textContent).replace(/\s+/g, ' ').trim();

/** The language an element's content is said to be in. */
export function langOf(element: HtmlElement): string | undefined {
  const declared = element.closest('[lang]');
  return declared ? attribute(declared, 'lang') : undefined;
}

/** The content of every inline script that is run, in page order. */
export const inlineScripts = (page: Page): string[] =>
  [...page.html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes!))
    .map(([, , code]) => code!);

/** The content of every inline stylesheet, in page order. */
export const inlineStyles = (page: Page): string[] =>
  [...page.html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);

/** A list of faults as a failing test should print it: enough to see what is wrong, not one for each of hundreds of pages. */
export function shortened(faults: string[]): string[] {
  const each = [...new Set(faults)];
  return each.length > 40 ? [...each.slice(0, 40), `… and ${each.length - 40} more`] : each;
}
