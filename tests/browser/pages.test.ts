import { expect, test } from 'vitest';
import { desk, kinds, phone, visit, withSite } from './visit.ts';

withSite();

test.each(kinds)('%s: nothing is asked of another host and nothing goes wrong', async (_, path) => {
  await visit(path, async (page, log) => {
    // Fonts, and scripts that wait for a quiet moment, come now.
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 500 }))),
    );
    expect(log).toEqual({ foreign: [], complaints: [] });
  });
});

test.each(kinds)('%s: does not scroll sideways on a phone', async (_, path) => {
  await visit(
    path,
    async (page) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const wide = await page.evaluate(() => ({
        by: document.documentElement.scrollWidth - innerWidth,
        // What stands out at the right, outside anything that scrolls on its own.
        who: [...document.querySelectorAll('main *')]
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .aloud'))
          .slice(0, 3)
          .map((e) => `${e.tagName}.${e.className}: ${e.textContent?.trim().slice(0, 60)}`),
      }));
      expect(wide).toEqual({ by: 0, who: [] });
    },
    { viewport: phone },
  );
});

test('the way out stays in view at the end of a long page', async () => {
  for (const viewport of [phone, desk]) {
    await visit(
      'themes/shelter/',
      async (page) => {
        await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
        const box = (await page.locator('.exit').boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThan(100);
        expect(box.height).toBeGreaterThanOrEqual(44);
      },
      { viewport },
    );
  }
});
