import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, desk, phone, visit, withSite } from './visit.ts';

withSite();

const pair = 'compare/side-by-side/?a=in/shakti-sadan-2022&b=bd/dv-2010';
const rules = (page: Page, side: number): Promise<number> =>
  page.locator(`[data-result] .beside .pair > div:nth-child(${side}) .rest`).count();

test.each([phone, desk])(
  'two laws are chosen, set beside each other, and the address is one to send on',
  async (viewport) => {
    await visit(
      'compare/side-by-side/',
      async (page, log) => {
        await page.locator('select[name="a"]').selectOption('in/shakti-sadan-2022');
        await page.locator('select[name="b"]').selectOption('bd/dv-2010');
        await page.locator('form[data-side] [type="submit"]').click();
        await page.locator('[data-result]').waitFor();
        expect(page.url()).toBe(at(pair));
        expect(
          await page
            .locator('[data-result] h2')
            .first()
            .evaluate((h) => h === document.activeElement),
        ).toBe(true);
        const told = { left: await rules(page, 1), right: await rules(page, 2) };
        await page.goto(at(pair));
        await page.locator('[data-result]').waitFor();
        expect({ left: await rules(page, 1), right: await rules(page, 2) }).toEqual(told);
        expect(told.left).toBeGreaterThan(5);
        expect(told.right).toBeGreaterThan(3);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        expect(log).toEqual({ foreign: [], complaints: [] });
      },
      { viewport },
    );
  },
);

test('a pair put together by script says the same as the page that stands ready', async () => {
  // The buttons “Keep” come in their own time.
  const read = (page: Page): Promise<string[]> =>
    page.locator('.beside .rest, .lacks tbody tr').evaluateAll((list) =>
      list.map((e) => {
        const copy = e.cloneNode(true) as Element;
        copy.querySelector('.keep')?.remove();
        return copy.textContent.replace(/\s+/g, '');
      }),
    );
  const ready = await visit('compare/side-by-side/in-pocso-2012--bd-nsnda-2000/', read);
  const made = await visit('compare/side-by-side/?a=in/pocso-2012&b=bd/nsnda-2000', async (page) => {
    await page.locator('[data-result]').waitFor();
    return read(page);
  });
  expect(ready.length).toBeGreaterThan(60);
  expect(made).toEqual(ready);
});

test('each theme leads from what one has and the other lacks to its provisions', async () => {
  await visit(
    pair,
    async (page) => {
      await page.locator('.lacks a').nth(1).click();
      const top = await page.evaluate(
        () => document.querySelector(decodeURIComponent(location.hash))!.getBoundingClientRect().top,
      );
      expect(top).toBeGreaterThan(40);
      expect(top).toBeLessThan(300);
    },
    { reducedMotion: 'reduce' },
  );
});

test('a law that cannot be fetched is named, and trying again works', async () => {
  await visit('compare/side-by-side/', async (page) => {
    await page.route('**/parts/bd/dv-2010.json', (route) => route.abort());
    await page.goto(at(pair));
    const failed = page.locator('[data-failed]');
    await failed.waitFor();
    expect(await failed.textContent()).toContain('Domestic Violence Act 2010');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    await page.unroute('**/parts/bd/dv-2010.json');
    await page.locator('[data-retry]').click();
    await page.locator('[data-result]').waitFor();
    expect(await failed.isVisible()).toBe(false);
  });
});

test('an address with a law that is not there, and two times the same law, are said', async () => {
  await visit('compare/side-by-side/?a=in/no-such-act&b=bd/dv-2010', async (page) => {
    expect(await page.locator('[data-status]').textContent()).toContain('in/no-such-act');
  });
  await visit('compare/side-by-side/?a=bd/dv-2010&b=bd/dv-2010', async (page) => {
    expect(await page.locator('[data-status]').textContent()).toBe('Choose two different laws.');
  });
});

test('in Bangla the frame is Bangla, and the English of the laws is marked as English', async () => {
  await visit(`bn/${pair}`, async (page) => {
    await page.locator('[data-result]').waitFor();
    expect(await page.locator('[data-count]').textContent()).toMatch(/[০-৯]/);
    const unmarked = await page
      .locator('[data-result]')
      .evaluate((root) =>
        [...root.querySelectorAll('*')]
          .filter(
            (e) =>
              [...e.childNodes].some(
                (n) => n.nodeType === 3 && /[a-z]{3,}[ ,]+[a-z]{3,}[ ,]+[a-z]{3,}/i.test(n.textContent ?? ''),
              ) && e.closest<HTMLElement>('[lang]')?.lang !== 'en',
          )
          .map((e) => e.textContent),
      );
    expect(unmarked).toEqual([]);
  });
});

test('without JavaScript the pairs that stand ready are listed, and what needs script is said', async () => {
  await visit(
    'compare/side-by-side/',
    async (page) => {
      expect(await page.locator('form[data-side]').isVisible()).toBe(false);
      expect(await page.locator('noscript').textContent()).toContain('JavaScript');
      await page.locator('.pairs a').first().click();
      expect(await page.locator('.beside .rest').count()).toBeGreaterThan(50);
    },
    { javaScriptEnabled: false },
  );
});

test('a provision that was drawn by script can be kept', async () => {
  await visit(pair, async (page) => {
    await page.locator('[data-result]').waitFor();
    await page.mouse.move(100, 300);
    await page.locator('[data-result] .rest .keep').first().click();
    expect(await page.evaluate(() => localStorage.getItem('collection'))).toMatch(
      /instruments\/(in\/shakti-sadan-2022|bd\/dv-2010)\/#/,
    );
  });
});
