import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { at, visit, withSite } from './visit.ts';

withSite();

const shown = (page: Page): Promise<number> => page.locator('.rows > li:visible').count();
const told = (page: Page): Promise<string | null> => page.locator('[role="status"].count').textContent();

test('a filter shows what it says, announces how many, and is kept in the address', async () => {
  await visit('instruments/', async (page) => {
    const all = await shown(page);
    await page.locator('select[name="jurisdiction"]').selectOption('bd');
    await page.locator('select[name="kind"]').selectOption('act');
    const some = await shown(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('.rows > li:visible:not([data-jurisdiction~="bd"][data-kind="act"])').count()).toBe(0);
    expect(await told(page)).toMatch(new RegExp(`\\b${some}\\b.*\\b${all}\\b`));
    expect(new URL(page.url()).search).toBe('?jurisdiction=bd&kind=act');
  });
});

test('an address with filters shows the list as it was, and clearing them shows all of it', async () => {
  await visit('instruments/?jurisdiction=in&force=repealed', async (page) => {
    expect(await page.locator('select[name="jurisdiction"]').inputValue()).toBe('in');
    expect(await page.locator('select[name="force"]').inputValue()).toBe('repealed');
    const all = await page.locator('.rows > li').count();
    expect(await shown(page)).toBeLessThan(all);
    await page.locator('button[type="reset"]').click();
    await expect.poll(() => shown(page)).toBe(all);
    expect(page.url()).toBe(at('instruments/'));
  });
});

test('filters that nothing meets say so', async () => {
  await visit('instruments/?jurisdiction=intl&kind=act', async (page) => {
    expect(await shown(page)).toBe(0);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
  });
});

test('a value that no filter has leaves the list whole', async () => {
  await visit('cases/?jurisdiction=nowhere', async (page) => {
    expect(await shown(page)).toBe(await page.locator('.rows > li').count());
  });
});

test('a Bangla list counts in Bangla digits', async () => {
  await visit('bn/instruments/?jurisdiction=bd', async (page) => {
    expect(await told(page)).toMatch(/[০-৯]+.*[০-৯]+/);
    expect(await told(page)).not.toMatch(/[0-9]/);
  });
});

test('without JavaScript the list is whole and no filter is offered', async () => {
  await visit(
    'instruments/',
    async (page) => {
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('.rows > li').last().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
