import { expect, test } from 'vitest';
import { at, visit, withSite } from './visit.ts';

withSite();

test('the first press of Tab shows the way past the frame, and Enter takes the reader to the text', async () => {
  await visit('instruments/in/itpa-1956/', async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    // It comes into view.
    await page.waitForFunction(() => document.querySelector('.skip')!.getBoundingClientRect().top >= 0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('what is folded opens and closes by keyboard', async () => {
  await visit('instruments/in/itpa-1956/', async (page) => {
    const details = page.locator('main details').first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Space');
    expect(await details.getAttribute('open')).toBeNull();
  });
});

test('the language switch keeps the place', async () => {
  await visit('themes/shelter/', async (page) => {
    await page.locator('.langs a[hreflang="bn"]').click();
    expect(page.url()).toBe(at('bn/themes/shelter/'));
    await page.locator('.langs a[hreflang="hi"]').click();
    expect(page.url()).toBe(at('hi/themes/shelter/'));
    await page.locator('.langs a[hreflang="en"]').click();
    expect(page.url()).toBe(at('themes/shelter/'));
  });
});

test('where a page is not in the other language, the switch says that it leads home', async () => {
  await visit('questions/shelter.adult-consent/', async (page) => {
    const bangla = page.locator('.langs a[hreflang="bn"]');
    expect(await bangla.locator('small').textContent()).toContain('শুরুর পাতা');
    await bangla.click();
    expect(page.url()).toBe(at('bn/'));
  });
});
