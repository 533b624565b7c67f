import { expect, test } from 'vitest';
import { at, desk, kinds, phone, visit, withSite } from './visit.ts';

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

test.each(kinds)(
  '%s: nothing moves under the reader’s finger while the page comes, on a slow phone',
  async (_, path) => {
    const moved = await visit(
      '404.html',
      async (page) => {
        // Half of what Web Vitals calls good: a Bangla font that takes the system’s place moves a line by a word, and may.
        // Slow, so that what a script adds comes after the first picture and not with it.
        await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await page.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(globalThis, { moved: seen });
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node?: Node }[];
            })[])
              if (shift.value >= 0.05)
                seen.push(`${shift.value.toFixed(3)}: ${shift.sources.map(({ node }) => node?.nodeName).join(', ')}`);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(at(path), { waitUntil: 'networkidle' });
        return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
      },
      { viewport: phone },
    );
    expect(moved).toEqual([]);
  },
);

test.each([
  ['a section of a long law', 'instruments/in/itpa-1956/#s-17-4'],
  ['the last sections of a longer one', 'instruments/in/jja-2015/#s-101'],
  ['a section in Bangla', 'bn/instruments/in/itpa-1956/#s-17-4'],
  ['an answer of a theme', 'themes/repatriation/#voluntary'],
  ['a term', 'glossary/#trafficking'],
  ['a decade', 'timeline/#d2010'],
  ['a standard', 'standards/#home-is-chosen'],
])('%s is in view when a link leads to it, and stays there', async (_, path) => {
  for (const viewport of [phone, desk]) {
    await visit(
      path,
      async (page) => {
        const top = (): Promise<number> =>
          page.evaluate(() => document.getElementById(location.hash.slice(1))!.getBoundingClientRect().top);
        // Whatever is laid out late, or glides, has come to rest when two looks in a row see the same.
        let [before, now] = [NaN, await top()];
        while (now !== before) {
          await page.waitForTimeout(400);
          [before, now] = [now, await top()];
        }
        expect(now).toBeGreaterThan(44);
        expect(now).toBeLessThan(viewport.height / 3);
      },
      { viewport },
    );
  }
});

test.each(['deadlines/', 'compare/', 'instruments/in/itpa-1956/'])(
  'who follows a link from %s and goes back finds the page where she left it',
  async (path) => {
    await visit(
      path,
      async (page) => {
        // The last link of the text that stands in the screen: what the reader would know the place by.
        const place = (): Promise<string> =>
          page.evaluate(() => {
            const inView = [...document.querySelectorAll('main a')].filter((link) => {
              const { top, bottom } = link.getBoundingClientRect();
              return top > 60 && bottom < innerHeight;
            });
            return `${inView.at(-1)?.textContent} at ${Math.round(inView.at(-1)?.getBoundingClientRect().top ?? 0)}`;
          });
        await page.evaluate(() => scrollTo({ top: 7000, behavior: 'instant' }));
        await page.waitForTimeout(300);
        const before = await place();
        await page.goto(at('safety/'));
        await page.goBack({ waitUntil: 'networkidle' });
        await page.waitForFunction(() => scrollY > 0);
        expect(await place()).toBe(before);
      },
      { viewport: phone },
    );
  },
);

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
