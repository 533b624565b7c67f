import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSite } from '../site/server.ts';
import { launchBrowser } from './launch.ts';

/** One page of every kind there is, by what it is. */
export const kinds: readonly (readonly [kind: string, path: string])[] = [
  ['home', ''],
  ['home in Bangla', 'bn/'],
  ['home in Hindi', 'hi/'],
  ['search', 'search/'],
  ['list of laws', 'instruments/'],
  ['list of laws in Bangla', 'bn/instruments/'],
  ['long law', 'instruments/bd/pshtmso-2026/'],
  ['short law', 'instruments/intl/bimstec-mla/'],
  ['law with a table', 'instruments/in/nalsa-comp-2018/'],
  ['repealed law', 'instruments/bd/pshta-2012/'],
  ['judgment', 'cases/in/prajwala-2026/'],
  ['themes', 'themes/'],
  ['theme', 'themes/shelter/'],
  ['theme in Bangla', 'bn/themes/shelter/'],
  ['theme in Hindi', 'hi/themes/justice/'],
  ['question', 'questions/shelter.adult-consent/'],
  ['countries', 'countries/'],
  ['country', 'countries/in/'],
  ['chapter', 'countries/in/shelter/'],
  ['matrix', 'compare/'],
  ['provisions of a theme', 'themes/shelter/provisions/'],
  ['practice', 'practice/'],
  ['pairs of laws', 'compare/side-by-side/'],
  ['two laws side by side', 'compare/side-by-side/in-itpa-1956--bd-pshtmso-2026/'],
  ['any two laws side by side, in Bangla', 'bn/compare/side-by-side/?a=in/shakti-sadan-2022&b=bd/dv-2010'],
  ['collection', 'collection/'],
  ['collection in Hindi', 'hi/collection/'],
  ['treaties', 'treaties/'],
  ['deadlines', 'deadlines/'],
  ['timeline', 'timeline/'],
  ['situations', 'situations/'],
  ['situation', 'situations/in-child-foreign/rescue/'],
  ['standards', 'standards/'],
  ['concordance', 'concordance/'],
  ['pathways', 'pathways/'],
  ['pathway', 'pathways/bangladeshi-child-found-in-kolkata/'],
  ['glossary', 'glossary/'],
  ['resources', 'resources/'],
  ['changes', 'changes/'],
  ['method', 'method/'],
  ['known gaps', 'method/gaps/'],
  ['about', 'about/'],
  ['safety', 'safety/'],
  ['data', 'data/'],
  ['page for an address that is not there', '404.html'],
];

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

let browser: Browser;
let url: string;
let close: () => Promise<void>;

/** Starts the built site and a browser before the tests of a file, and ends both after them. */
export function withSite(): void {
  beforeAll(async () => {
    const site = await startSite();
    url = site.url;
    close = site.close;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
  });
}

/** The address of a path of the site. */
export const at = (path: string): string => url + path;

/** What a page asked of others, and what it complained of, while it was open. */
export interface Log {
  foreign: string[];
  complaints: string[];
}

/**
 * Opens a page as a new reader, uses it and closes it. No request leaves this machine: the way out leads to a stand-in,
 * anything else that is not of this site is noted and refused.
 */
export async function visit<T>(
  path: string,
  use: (page: Page, log: Log) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: desk, ...options });
  const log: Log = { foreign: [], complaints: [] };
  try {
    await context.route(
      (address) => !address.href.startsWith(url) && address.protocol.startsWith('http'),
      async (route) => {
        if (route.request().isNavigationRequest())
          return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
        log.foreign.push(route.request().url());
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) log.complaints.push(message.text());
    });
    page.on('pageerror', (error) => log.complaints.push(error.message));
    await page.goto(at(path), { waitUntil: 'load' });
    return await use(page, log);
  } finally {
    await context.close();
  }
}
