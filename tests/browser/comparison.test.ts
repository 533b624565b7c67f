import { expect, test } from 'vitest';
import { desk, visit, withSite } from './visit.ts';

withSite();

test('the names of the countries stay in view above the answers', async () => {
  await visit(
    'themes/shelter/',
    async (page) => {
      const row = page.locator('.versus > .row').nth(6);
      await row.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const heads = await page.evaluate(() => {
        const bar = document.querySelector('.bar')!.getBoundingClientRect();
        const head = document.querySelector('.versus > .heads')!;
        const box = head.getBoundingClientRect();
        const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return { below: Math.abs(box.top - bar.bottom) <= 2, seen: head.contains(middle), height: box.height };
      });
      expect(heads).toMatchObject({ below: true, seen: true });
      expect(heads.height).toBeLessThan(80);
    },
    { viewport: desk },
  );
});

test('a question that is linked to is not hidden under the bar or the names of the countries', async () => {
  await visit(
    'themes/shelter/#licensing',
    async (page) => {
      await page.waitForFunction(() => scrollY > 500);
      const [heads, question] = await page.evaluate(() => {
        const heads = document.querySelector('.versus > .heads')!.getBoundingClientRect();
        return [heads.bottom, document.getElementById('licensing')!.getBoundingClientRect().top];
      });
      expect(question).toBeGreaterThanOrEqual(heads! - 1);
      expect(question).toBeLessThan(heads! + 100);
    },
    // Otherwise the page is still on its way there.
    { reducedMotion: 'reduce' },
  );
});

test('"only where they differ" works without JavaScript', async () => {
  await visit(
    'themes/shelter/',
    async (page) => {
      const rows = page.locator('.versus > .row');
      const differing = await page.locator('.versus > .row.differs').count();
      expect(differing).toBeGreaterThan(0);
      expect(await rows.count()).toBeGreaterThan(differing);
      const seen = async () =>
        (await Promise.all((await rows.all()).map((row) => row.isVisible()))).filter(Boolean).length;
      await page.locator('input.only').check();
      expect(await seen()).toBe(differing);
      await page.locator('input.only').uncheck();
      expect(await seen()).toBe(await rows.count());
    },
    { javaScriptEnabled: false },
  );
});
