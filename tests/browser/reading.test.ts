import { expect, test } from 'vitest';
import { at, visit, withSite } from './visit.ts';

withSite();

test('from the first page through the search to a section and on to its Bangla home: every request is of this site’s folder, and answered', () =>
  visit('', async (page, log) => {
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on(
      'response',
      (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`),
    );
    await page.locator('form.find input').fill('section 17 ITPA');
    await page.keyboard.press('Enter');
    await page.locator('ol.hits a[href$="/instruments/in/itpa-1956/#s-17-1"]').first().click();
    await page.waitForURL(at('instruments/in/itpa-1956/#s-17-1'));
    expect(await page.locator('#s-17-1').isVisible()).toBe(true);
    await page.locator('.langs a[hreflang="bn"]').click();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => [...document.fonts].map((font) => font.status))).toContain('loaded');
    // Pages, the search and its index, a font.
    expect(asked.filter((url) => /pagefind/.test(url)).length).toBeGreaterThan(2);
    expect(asked.some((url) => url.endsWith('.woff2'))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(at('')) && !/^(data|blob):/.test(url))).toEqual([]);
    expect({ failed, foreign: log.foreign }).toEqual({ failed: [], foreign: [] });
  }));
