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

/** What the search says once it says nothing new: what leads comes first, what the full text adds comes after it. */
async function settled(page: Page): Promise<string> {
  let last = '';
  const same = async (): Promise<boolean> => {
    const before = last;
    last = await answered(page);
    return last === before;
  };
  await expect.poll(same, { timeout: 20_000, interval: 700 }).toBe(true);
  return last;
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
    ['370 IPC', 'instruments/in/bns-2023/', 's-143-1'],
    ['376 IPC', 'instruments/in/bns-2023/', 's-64-1_s-64-2'],
    ['IPC 370A', 'instruments/in/bns-2023/', 's-144'],
    ['section 366B IPC', 'instruments/in/bns-2023/', 's-141'],
    ['CrPC 357A', 'instruments/in/bnss-2023/', 's-396-1_s-396-2'],
    ['evidence act 114A', 'instruments/in/bsa-2023/', 's-120'],
    ['2012 act section 6', 'instruments/bd/pshtmso-2026/', 's-6'],
    ['মানব পাচার আইন ২০১২ ধারা ৬', 'instruments/bd/pshtmso-2026/', 's-6'],
    ['धारा 370', 'instruments/in/bns-2023/', 's-143-1'],
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

test('an old section is shown as the new one first, the old one named and below it', () =>
  visit(asking('370 IPC'), async (page) => {
    await first(page);
    const hits = page.locator('ol.hits > li');
    const against = hits.first().locator('ol > li').first().locator('p.soft');
    expect(await against.textContent()).toMatch(/^Replaces IPC, s 370 \(changed\)$/);
    const old = hits.nth(1);
    expect(await old.locator('h2 a').getAttribute('href')).toMatch(/instruments\/in\/ipc-1860\/$/);
    expect(await old.locator('.meta .state.ended').count()).toBe(1);
    expect(await old.locator('.meta a').first().getAttribute('href')).toMatch(/instruments\/in\/bns-2023\/$/);
    expect(await old.locator('p.soft').first().textContent()).toMatch(/^Replaced by BNS, s 143/);
    await old.locator('a.pin').first().click();
    await soon(() => page.url()).toBe(at('instruments/in/ipc-1860/#s-370'));
    expect(await page.locator('#s-370').isVisible()).toBe(true);
  }));

test('a new section names the old one', () =>
  visit(asking('BNS 144'), async (page) => {
    expect(await first(page)).toEqual(['instruments/in/bns-2023/', 'instruments/in/bns-2023/#s-144']);
    const row = page.locator('ol.hits > li').first().locator('ol > li').first();
    expect(await row.locator('p.soft').textContent()).toMatch(/^Replaces IPC, s 370A/);
  }));

test('a section that only a concordance knows is found, and so is one that was dropped', async () => {
  const rows = (q: string): Promise<string[]> =>
    visit(asking(q), async (page) => {
      await first(page);
      return page.locator('ol.hits > li').first().locator('ol > li').allInnerTexts();
    });
  expect((await rows('IPC 498A')).join()).toMatch(/s 85[\s\S]*cruelty[\s\S]*Replaces IPC, s 498A/);
  expect((await rows('IPC 377')).join()).toMatch(/s 377[\s\S]*dropped/);
});

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
    const all = await settled(page);
    const narrow = async (name: string, value: string): Promise<string> => {
      await page.locator(`[data-facets] input[name=${name}][value=${value}]`).check();
      await soon(() => page.url()).toContain(`${name}=${value}`);
      return settled(page);
    };
    await narrow('jurisdiction', 'in');
    const some = await narrow('kind', 'act');
    expect(new URL(page.url()).search).toBe('?q=compensation&jurisdiction=in&kind=act');
    const marks = await page.locator('ol.hits > li h2 .who span[aria-hidden]').allTextContents();
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map((mark) => mark.slice(0, 2)))).toEqual(new Set(['IN']));
    await page.reload();
    expect(await field(page).inputValue()).toBe('compensation');
    expect(await settled(page)).toBe(some);
    await page.locator('details[data-facets] [data-clear]').click();
    await soon(() => new URL(page.url()).search).toBe('?q=compensation');
    expect(await settled(page)).toBe(all);
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

test('the full text comes when the reader gets there, and showing more leads on to the first new result', () =>
  visit(asking('trafficking'), async (page) => {
    await answered(page);
    expect(await box(page, 'far').locator('> li').count()).toBe(0);
    await box(page, 'more').scrollIntoViewIfNeeded();
    await soon(() => box(page, 'far').locator('> li').count()).toBeGreaterThan(0);
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
    await soon(() => box(page, 'partly').isVisible()).toBe(true);
    expect(await box(page, 'failed').isVisible()).toBe(false);
    expect((await first(page))[0]).toBe('instruments/in/bns-2023/');
    await page.unroute('**/pagefind/**');
    await box(page, 'partly').locator('[data-retry]').click();
    await soon(() => box(page, 'status').textContent()).toMatch(/^Results for/);
    expect(await box(page, 'partly').isVisible()).toBe(false);
  }));

test('words the full text was not searched for are not said to have been', () =>
  visit('search/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('muavza');
    await soon(() => box(page, 'partly').isVisible()).toBe(true);
    expect(await box(page, 'read').isVisible()).toBe(false);
    await page.unroute('**/pagefind/**');
    await box(page, 'partly').locator('[data-retry]').click();
    await soon(() => box(page, 'read').textContent()).toMatch(/victim compensation/);
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

/** What a reader has loaded from one visit of an address on: by path, as a host sends it. */
async function loaded(page: Page, path: string, until: () => Promise<unknown>): Promise<number> {
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
  await page.goto(at(path));
  await until();
  return (await Promise.all([...bodies])).reduce((sum, [, bytes]) => sum + bytes, 0);
}
/** What travels to a phone: filters folded away. */
const cold = (path: string, until: (page: Page) => Promise<unknown>): Promise<number> =>
  visit('about/', (page) => loaded(page, path, () => until(page)), { viewport: phone });

describe('a first search costs a reader', () => {
  test.each(['shelter', '370 IPC', 'victim compensation', 'legal aid for trafficking victims', 'মানব পাচার'])(
    'at most 180 KB with the full text: %s',
    async (q) => expect(await cold(asking(q), answered)).toBeLessThan(180_000),
  );

  test('at most 60 KB to the first answer, before the full text', async () => {
    const blocked = async (page: Page): Promise<unknown> =>
      soon(() => box(page, 'near').locator('li').count()).toBeGreaterThan(0);
    const bytes = await visit('about/', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      return loaded(page, asking('370 IPC'), () => blocked(page));
    });
    expect(bytes).toBeLessThan(60_000);
  });
});

test('where a browser saves data the full text is asked for on demand', () =>
  visit('search/', async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const list = fetched(page);
    await page.goto(at(asking('victim compensation')));
    expect(await answered(page)).toMatch(/^Results for “victim compensation”: [1-9]/);
    expect(list.filter((path) => /pagefind/.test(path))).toEqual([]);
    await box(page, 'lean').locator('button').click();
    await soon(() => list.some((path) => path.endsWith('.pf_index'))).toBe(true);
    await soon(() => box(page, 'more').isVisible()).toBe(true);
    expect(await box(page, 'lean').isVisible()).toBe(false);
  }));

test('where nothing is found, what comes nearest is offered', () =>
  visit(asking('compxyz'), async (page) => {
    await answered(page);
    const offered = box(page, 'suggest').locator('a');
    expect((await offered.allTextContents()).join()).toMatch(/compensation/);
    await offered.first().click();
    await soon(() => page.locator('ol.hits > li').count()).toBeGreaterThan(0);
    expect(await box(page, 'none').isVisible()).toBe(false);
  }));

test('a law stands in one place, its provisions together', () =>
  visit(asking('protective home'), async (page) => {
    await answered(page);
    const links = await page
      .locator('ol.hits > li > h2 a')
      .evaluateAll((list) => list.map((a) => a.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
    const pins = await page.locator('ol.hits a.pin').evaluateAll((list) => list.map((a) => a.getAttribute('href')));
    expect(new Set(pins).size).toBe(pins.length);
  }));

test('a state is a place of its own below its country', () =>
  visit('search/?q=compensation&jurisdiction=in-wb', async (page) => {
    await answered(page);
    const marks = await page.locator('ol.hits > li h2 .who span[aria-hidden]').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['IN-WB']));
    expect(await page.locator('label.within input[value=in-wb]').isChecked()).toBe(true);
  }));
