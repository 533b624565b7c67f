import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, phone, visit, withSite } from './visit.ts';

withSite();

const asking = (q: string, more = ''): string => `search/?q=${encodeURIComponent(q)}${more}`;
const box = (page: Page, name: string) => page.locator(`[data-box=${name}]`);
const field = (page: Page) => page.locator('form[data-search] input[type=search]');

/** What becomes true once the search is done, on a busy machine too. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

/** Waits until the search has said how it went. */
async function answered(page: Page): Promise<string> {
  await soon(() => box(page, 'status').textContent()).toMatch(/[^…]$/);
  return (await box(page, 'status').textContent()) ?? '';
}

/** The addresses of the first result and of the provisions in it, from the root of the site. */
async function first(page: Page): Promise<string[]> {
  await answered(page);
  const hit = page.locator('ol.hits > li').first();
  const links = await hit.locator('h2 a, a.pin').evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).href));
  return links.map((link) => decodeURI(link.slice(at('').length)));
}

/** What was asked of the search’s own files. */
function fetched(page: Page): string[] {
  const list: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/\/(pagefind|search-places)/.test(path)) list.push(path);
  });
  return list;
}

describe('a search goes first to', () => {
  test.each([
    ['370 IPC', 'instruments/in/ipc-1860/', 's-370'],
    ['17 ITPA', 'instruments/in/itpa-1956/', 's-17-1'],
    ['section 17 ITPA', 'instruments/in/itpa-1956/', 's-17-1'],
    ['s 17 itpa', 'instruments/in/itpa-1956/', 's-17-1'],
    ['ITPA, s. 17(4)(a)', 'instruments/in/itpa-1956/', 's-17-4'],
    ['protective home', 'instruments/in/itpa-1956/', 's-2-g'],
    ['repatriation Bangladesh', 'instruments/bd/pshtmso-2026/', 's-50'],
    ['মানব পাচার', 'instruments/bd/pshtmso-2026/', 's-5-1'],
    ['manab pachar', 'instruments/bd/pshtmso-2026/', 's-5-1'],
    ['manob paachar', 'instruments/bd/pshtmso-2026/', 's-5-1'],
    ['मानव तस्करी', 'instruments/in/bns-2023/', 's-143-1'],
    ['manav taskari', 'instruments/in/bns-2023/', 's-143-1'],
    ['ধারা ৩৯', 'instruments/bd/pshtmso-2026/', 's-39-1-to-2'],
    ['धारा १४३', 'instruments/in/bns-2023/', 's-143-1'],
    ['শিশু আইন ৫৩ ধারা', 'instruments/bd/children-act-2013/', 's-53'],
  ])('“%s” → %s#%s', (q, law, anchor) =>
    visit(asking(q), async (page, log) => {
      const [page1, provision] = await first(page);
      expect(page1).toBe(law);
      expect(provision).toBe(`${law}#${anchor}`);
      expect(log).toEqual({ foreign: [], complaints: [] });
    }),
  );

  test.each([
    ['victim compensation amount', 'questions/compensation.amount/'],
    ['nari o shishu', 'instruments/bd/nsnda-2000/'],
    ['can she keep her child', 'questions/shelter.children-of-victims/'],
  ])('“%s” → %s', (q, path) => visit(asking(q), async (page) => expect((await first(page))[0]).toBe(path)));
});

test('a provision that a search leads to is where the link says', () =>
  visit(asking('370 IPC'), async (page) => {
    await first(page);
    await page.locator('ol.hits a.pin').first().click();
    await soon(() => page.url()).toBe(at('instruments/in/ipc-1860/#s-370'));
    expect(await page.locator('#s-370').isVisible()).toBe(true);
  }));

test('dead law is marked, with what took its place', () =>
  visit(asking('370 IPC'), async (page) => {
    await first(page);
    const meta = page.locator('ol.hits > li').first().locator('.meta');
    expect(await meta.locator('.state.ended').count()).toBe(1);
    expect(await meta.locator('a').first().getAttribute('href')).toMatch(/instruments\/in\/bns-2023\/$/);
  }));

test('nothing of the search is fetched before the reader turns to it', () =>
  visit('search/', async (page) => {
    const list = fetched(page);
    await page.reload();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    expect(list).toEqual([]);
    await field(page).focus();
    await soon(
      () =>
        list.some((path) => path.endsWith('/search-places.json')) && list.some((path) => path.endsWith('/pagefind.js')),
    ).toBe(true);
    expect(await box(page, 'idle').isVisible()).toBe(true);
  }));

test('the box on the first page leads here without a script of its own', () =>
  visit('', async (page) => {
    const list = fetched(page);
    await page.locator('form.find input').fill('section 17 ITPA');
    expect(list).toEqual([]);
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toBe(at('search/?q=section+17+ITPA'));
    expect((await first(page))[0]).toBe('instruments/in/itpa-1956/');
  }));

test('the query and the filters stand in the address, and come back from it', () =>
  visit('search/', async (page) => {
    await field(page).fill('compensation');
    await answered(page);
    const all = await box(page, 'status').textContent();
    const narrow = async (name: string, value: string): Promise<string | null> => {
      const before = await box(page, 'status').textContent();
      await page.locator(`[data-facets] input[name=${name}][value=${value}]`).check();
      await soon(() => box(page, 'status').textContent()).not.toBe(before);
      return box(page, 'status').textContent();
    };
    await narrow('jurisdiction', 'in');
    const some = await narrow('kind', 'act');
    expect(new URL(page.url()).search).toBe('?q=compensation&jurisdiction=in&kind=act');
    const marks = await page.locator('ol.hits > li h2 .who span[aria-hidden]').allTextContents();
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map((mark) => mark.slice(0, 2)))).toEqual(new Set(['IN']));
    await page.reload();
    expect(await field(page).inputValue()).toBe('compensation');
    expect(await answered(page)).toBe(some);
    await page.locator('[data-clear]').click();
    await soon(() => new URL(page.url()).search).toBe('?q=compensation');
    await soon(() => box(page, 'status').textContent()).toBe(all);
  }));

test('filters alone list what they leave', () =>
  visit('search/?kind=mou', async (page) => {
    expect(await answered(page)).toMatch(/^Results: [1-9]/);
    expect((await first(page))[0]).toMatch(/^instruments\/intl\//);
  }));

test('the keyboard is enough, and no key is taken from the reader', () =>
  visit('search/', async (page) => {
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    for (let i = 0; i < 40 && !(await field(page).evaluate((input) => input === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('protective home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=protective+home');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href'));
    for (let i = 0; i < 120 && !/itpa-1956\/$/.test((await focused()) ?? ''); i++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/instruments\/in\/itpa-1956\/$/);
    await field(page).focus();
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await soon(() => box(page, 'idle').isVisible()).toBe(true);
    expect(await page.locator('ol.hits > li').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  }));

test('showing more leads on to the first new result', () =>
  visit(asking('trafficking'), async (page) => {
    await answered(page);
    const before = await box(page, 'far').locator('> li').count();
    await box(page, 'more').click();
    await soon(() => box(page, 'far').locator('> li').count()).toBeGreaterThan(before);
    const next = box(page, 'far').locator('> li').nth(before).locator('h2 a');
    await soon(() => next.evaluate((a) => a === document.activeElement)).toBe(true);
  }));

test('what happened is announced, also that nothing was found', () =>
  visit(asking('qwrtp'), async (page) => {
    expect(await answered(page)).toBe('Nothing found for “qwrtp”');
    expect(await box(page, 'status').getAttribute('role')).toBe('status');
    expect(await box(page, 'none').isVisible()).toBe(true);
    await field(page).fill('shelter');
    await soon(() => box(page, 'status').textContent()).toMatch(/^Results for “shelter”: [1-9]\d*$/);
    expect(await box(page, 'none').isVisible()).toBe(false);
  }));

test('where the index does not come, the reader is told, still gets the citation, and can try again', () =>
  visit('search/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('370 IPC');
    await soon(() => box(page, 'failed').isVisible()).toBe(true);
    expect((await first(page))[0]).toBe('instruments/in/ipc-1860/');
    await page.unroute('**/pagefind/**');
    await page.locator('[data-retry]').click();
    await soon(() => box(page, 'status').textContent()).toMatch(/^Results for/);
    expect(await box(page, 'failed').isVisible()).toBe(false);
  }));

test('without names and thesaurus the full text is still searched', () =>
  visit('search/', async (page) => {
    await page.route('**/search-places*', (route) => route.abort());
    await field(page).fill('protective home');
    await soon(() => box(page, 'status').textContent()).toMatch(/^Results for/);
    expect(await box(page, 'far').locator('> li').count()).toBeGreaterThan(0);
  }));

test('without a script the page says how else to get there', () =>
  visit(
    'search/',
    async (page) => {
      expect(await page.locator('noscript .empty').isVisible()).toBe(true);
      expect(await page.locator('noscript a').count()).toBeGreaterThan(2);
      expect(await box(page, 'shelf').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  ));

test('in Bangla a link out of the language says so, and counts are in Bangla digits', () =>
  visit(`bn/${asking('মানব পাচার')}`, async (page) => {
    expect(await answered(page)).toMatch(/[০-৯]/);
    const link = page.locator('ol.hits a.pin').first();
    const [own, to] = [await link.getAttribute('href'), await link.getAttribute('hreflang')];
    expect(to).toBe(/\/bn\//.test(own ?? '') ? null : 'en');
    expect(await link.getAttribute('lang')).toBe('en');
  }));

test('on a phone nothing is wider than the screen, and the filters are folded away', () =>
  visit(
    asking('trafficking'),
    async (page) => {
      await answered(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.locator('[data-facets] fieldset').first().isVisible()).toBe(false);
    },
    { viewport: phone },
  ));

test('a first search costs a reader at most 180 KB, and what a citation needs at most 40 KB of it', () =>
  visit('search/', async (page) => {
    const bodies: Promise<[path: string, bytes: number]>[] = [];
    page.on('response', (response) =>
      bodies.push(
        response.body().then((body) => {
          const { pathname } = new URL(response.url());
          // What a host compresses; the index comes compressed.
          return [pathname, /\/$|\.(js|json)$/.test(pathname) ? brotliCompressSync(body).length : body.length];
        }),
      ),
    );
    await page.goto(at(asking('shelter')));
    await answered(page);
    const all = await Promise.all(bodies);
    const sum = (list: typeof all): number => list.reduce((bytes, [, n]) => bytes + n, 0);
    expect(sum(all)).toBeLessThan(180_000);
    expect(sum(all.filter(([path]) => !/\/pagefind\//.test(path)))).toBeLessThan(40_000);
  }));
