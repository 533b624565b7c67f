import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCsv } from '../exports/read-csv.ts';
import { all, readXml } from '../exports/read-xml.ts';
import { readZip } from '../exports/read-zip.ts';
import { at, desk, phone, visit, withSite } from './visit.ts';

withSite();

const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('collection'));
const status = (page: Page): Promise<string | null> => page.locator('[data-status]').textContent();
const headings = (page: Page): Promise<string[]> =>
  page
    .locator('[data-items] h2 a')
    .evaluateAll((list) => list.map((a) => (a.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** Opens a page as a reader does, who moves. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await page.mouse.move(150, 300);
  await page.mouse.move(160, 310);
}

/** Keeps a placement order of India, a judgment, Bangladesh’s answer on consent and a deadline, as a reader would. */
async function keepFour(page: Page): Promise<void> {
  await go(page, 'instruments/in/itpa-1956/');
  await page.locator('#s-17-4').locator('xpath=..').locator('.keep').click();
  await go(page, 'cases/in/prajwala-2026/');
  await page.locator('main > .meta .keep').click();
  await go(page, 'questions/shelter.adult-consent/');
  await page
    .locator('.answers section', { has: page.locator('#bd') })
    .locator('.cell .keep')
    .click();
  await go(page, 'deadlines/');
  await page.locator('.clocks > li .keep').first().click();
}

async function opened(page: Page, path = 'collection/'): Promise<void> {
  await go(page, path);
  await page.locator('[data-items] h2 a').first().waitFor();
  await page.waitForFunction(() => /\d|[০-৯]/.test(document.querySelector('[data-status]')?.textContent ?? ''));
}

async function taken(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-do=${format}]`).click()]);
  expect(download.suggestedFilename()).toBe(`collection.${format}`);
  return readFile(await download.path());
}

test.each([phone, desk])('keep, open, reorder, note, take away, erase', async (viewport) => {
  await visit(
    'collection/',
    async (page, log) => {
      expect(await page.locator('[data-box=empty]').isVisible()).toBe(true);
      await keepFour(page);
      expect(await page.locator('.keeping').textContent()).toContain('4');
      await page.locator('.keeping a').click();
      await page.locator('[data-items] h2 a').nth(3).waitFor();
      await expect.poll(() => status(page)).toBe('Kept: 4');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      const first = await headings(page);
      expect(first[0]).toMatch(/^ITPA, s 17\(4\): /);

      // The keyboard stays on the button that moves.
      await page.locator('[data-items] > li').nth(2).locator('[data-move=up]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await headings(page)).toEqual([first[2], first[0], first[1], first[3]]);
      expect(await status(page)).toMatch(/is now 1 of 4/);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Move down: /);

      await page.locator('textarea').nth(1).fill('=1+1 Ask the magistrate\nfor the order.');
      await page.locator('[data-heading]').fill('Hearing of 3 December');
      await page.reload();
      await page.locator('[data-items] h2 a').nth(3).waitFor();
      expect(await page.locator('textarea').nth(1).inputValue()).toBe('=1+1 Ask the magistrate\nfor the order.');
      expect(await page.locator('[data-heading]').inputValue()).toBe('Hearing of 3 December');

      await page.locator('[data-items] > li').nth(3).locator('[data-move=remove]').click();
      expect(await headings(page)).toEqual([first[2], first[0], first[1]]);
      expect(await status(page)).toContain('Taken out');

      await page.locator('[data-do=erase]').click();
      expect(await stored(page)).toBeNull();
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
      expect(await page.locator('[data-box=brief]').isVisible()).toBe(false);
      expect(await page.locator('[data-items]').textContent()).toBe('');
      expect(await status(page)).toContain('erased');
      await go(page, 'instruments/in/itpa-1956/');
      expect(await page.locator('.keep.kept').count()).toBe(0);
      expect(log).toEqual({ foreign: [], complaints: [] });
    },
    { viewport },
  );
});

test('every file it gives can be read back: Word, CSV, RIS, BibLaTeX', async () => {
  await visit(
    'collection/',
    async (page) => {
      await keepFour(page);
      await opened(page);
      await page.locator('textarea').first().fill('=HYPERLINK("https://example.org","x")');
      const list = await headings(page);

      const zip = readZip(await taken(page, 'docx'));
      const body = readXml(zip.get('word/document.xml')!.text);
      const styled = (style: string): string[] =>
        all(body, 'w:p')
          .filter((p) => all(p, 'w:pStyle')[0]?.attributes['w:val'] === style)
          .map((p) => p.text);
      expect(styled('Heading1')).toHaveLength(4);
      expect(styled('Heading1')[0]).toBe(list[0]!.replace(/^ITPA/, 'ITPA'));
      expect(styled('Note')).toEqual(['Note: =HYPERLINK("https://example.org","x")']);
      expect(body.text).toContain('Immoral Traffic (Prevention) Act 1956 (India), s 17(4)');
      expect(body.text).toMatch(/In force since 1 May 1958/);

      const [head = [], ...rows] = readCsv((await taken(page, 'csv')).toString('utf8').slice(1));
      expect(rows).toHaveLength(4);
      expect(rows[0]![head.indexOf('note')]).toBe('\'=HYPERLINK("https://example.org","x")');
      expect(rows.map((row) => row[head.indexOf('kind')])).toEqual(['provision', 'case', 'answer', 'provision']);

      const ris = (await taken(page, 'ris')).toString('utf8');
      expect([...ris.matchAll(/^TY {2}- (\w+)\r$/gm)].map((m) => m[1]).slice(0, 3)).toEqual(['STAT', 'CASE', 'GEN']);
      expect(ris.match(/^ER {2}- /gm)).toHaveLength(4);
      expect(ris).toMatch(/^SE {2}- s 17\(4\)\r$/m);

      const bib = (await taken(page, 'bib')).toString('utf8');
      expect([...bib.matchAll(/^@(\w+)\{([^,]+),$/gm)].map((m) => m[2]).slice(0, 2)).toEqual([
        'in-itpa-1956',
        'in-prajwala-2026',
      ]);
      expect(bib.split('{').length).toBe(bib.split('}').length);
      expect(await page.locator('[data-taken]').textContent()).toBe('The file is made: collection.bib.');
    },
    { acceptDownloads: true },
  );
});

test('nothing is stored before something is kept, and taking the last out leaves no trace', async () => {
  await visit('instruments/in/itpa-1956/', async (page) => {
    const keep = page.locator('.prov .keep').first();
    await page.mouse.move(150, 300);
    await keep.waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await keep.click();
    expect(await stored(page)).toContain('instruments/in/itpa-1956/#');
    expect(await keep.getAttribute('aria-label')).toMatch(/^Kept ✓: s \S+ ./);
    await keep.click();
    expect(await stored(page)).toBeNull();
    await go(page, 'collection/');
    await page.locator('[data-box=empty]').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('a browser that stores nothing is said to, where something was to be kept and on the page of the collection', async () => {
  await visit('safety/', async (page) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await go(page, 'instruments/in/itpa-1956/');
    await page.locator('.prov .keep').first().click();
    expect(await page.locator('.keeping').textContent()).toContain('keep nothing');
    expect(await page.locator('.keep.kept').count()).toBe(0);
    await go(page, 'collection/');
    await page.locator('[data-box=refused]').waitFor();
    expect(await page.locator('[data-box=brief]').isVisible()).toBe(false);
  });
});

test('a file that does not come leaves the notes alone, and trying again brings what was kept', async () => {
  await visit('collection/', async (page) => {
    await keepFour(page);
    await page.route('**/parts/in/itpa-1956.json', (route) => route.abort());
    await go(page, 'collection/');
    await page.locator('[data-box=failed]').waitFor();
    expect(await page.locator('[data-box=failed] p').textContent()).toContain('1');
    await page.locator('textarea').first().fill('still here');
    await page.unroute('**/parts/in/itpa-1956.json');
    await page.locator('[data-do=retry]').click();
    await expect.poll(() => headings(page).then((list) => list[0])).toMatch(/^ITPA, s 17\(4\)/);
    expect(await page.locator('textarea').first().inputValue()).toBe('still here');
    expect(await page.locator('[data-box=failed]').isVisible()).toBe(false);
  });
});

test('a place that the record has no more is said to be gone, and can be taken out', async () => {
  await visit('collection/', async (page) => {
    const items = ['instruments/in/itpa-1956/#s-999', 'instruments/in/no-such-act/', 'instruments/in/itpa-1956/'].map(
      (path) => ({ path, note: 'n' }),
    );
    await page.evaluate((text) => localStorage.setItem('collection', text), JSON.stringify({ title: '', items }));
    await go(page, 'collection/');
    await expect.poll(() => headings(page).then((list) => list[2])).toMatch(/Immoral Traffic/);
    expect(await page.locator('[data-items] > li', { hasText: 'not in the record' }).count()).toBe(2);
    await page.locator('[data-move=remove]').first().click();
    expect(await page.locator('[data-items] > li').count()).toBe(2);
  });
});

test('what is kept in English is there in Bangla and Hindi, in their words, the law’s English marked', async () => {
  await visit('collection/', async (page) => {
    await keepFour(page);
    for (const [folder, script] of [
      ['bn/', /\p{Script=Bengali}/u],
      ['hi/', /\p{Script=Devanagari}/u],
    ] as const) {
      await opened(page, `${folder}collection/`);
      expect(await page.locator('[data-items] .meta').nth(1).textContent()).toMatch(script);
      expect(await page.locator('[data-move=down]').first().textContent()).toMatch(script);
      // A law that is translated is read in the reader's language; what is not says that it is English.
      const items = await page
        .locator('[data-items] h2 a')
        .evaluateAll((list) => list.map((a) => ({ lang: a.getAttribute('lang'), says: a.textContent })));
      expect(items.filter(({ lang, says }) => (lang === null) !== script.test(says))).toEqual([]);
    }
    await go(page, 'bn/themes/shelter/');
    await page.locator('.cell .keep.kept').first().waitFor();
    expect(await page.locator('.cell .keep.kept').count()).toBe(1);
  });
});

test('on paper: title, date, every item with its citation and note; no button, no notice', async () => {
  await visit('collection/', async (page) => {
    await keepFour(page);
    await opened(page);
    await page.locator('[data-heading]').fill('Hearing');
    await page.locator('textarea').first().fill('Ask first.');
    await page.emulateMedia({ media: 'print' });
    const seen = async (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect(await page.locator('[data-title]').innerText()).toBe('Hearing');
    expect(await page.locator('[data-made]').innerText()).toMatch(/\d{4}.*\d{4}/);
    expect(await page.locator('.printed.note').first().innerText()).toBe('Ask first.');
    expect(await page.locator('.citation').first().innerText()).toMatch(/s 17\(4\)\. https?:\/\/.*#s-17-4$/);
    for (const selector of ['.notice', 'textarea', '[data-move]', '[data-do=print]', '[data-status]'])
      expect([selector, await seen(selector)]).toEqual([selector, false]);
  });
});

test('the buttons move nothing on the page when they come, and are large enough to press', async () => {
  for (const path of [
    'instruments/in/itpa-1956/',
    'questions/shelter.adult-consent/',
    'themes/shelter/',
    'situations/in-child-foreign/rescue/',
  ]) {
    await visit(
      path,
      async (page) => {
        const keep = page.locator('.keep').first();
        await page.mouse.move(150, 300);
        await keep.waitFor();
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 200);
            }),
        );
        expect([path, shift]).toEqual([path, 0]);
        const box = (await keep.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      },
      { viewport: phone },
    );
  }
});

test('without JavaScript there is no button, and the page of the collection says what it needs', async () => {
  await visit(
    'instruments/in/itpa-1956/',
    async (page) => {
      expect(await page.locator('button').count()).toBe(0);
      await go(page, 'collection/');
      expect(await page.locator('noscript').textContent()).toContain('JavaScript');
      expect(await page.locator('[data-do=erase]').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('with things in it too, axe finds nothing, on a phone and at a desk, in light and dark', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await visit(
    'collection/',
    async (page) => {
      await keepFour(page);
      await opened(page);
      await page.evaluate(`${axe};undefined`);
      for (const [size, colorScheme] of [
        [phone, 'light'],
        [desk, 'dark'],
      ] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        const { violations } = (await page.evaluate(
          `axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })`,
        )) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    },
    { reducedMotion: 'reduce' },
  );
});

test('a note that is being written when a file arrives is written on', async () => {
  await visit('collection/', async (page) => {
    await keepFour(page);
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route('**/parts/in/prajwala-2026.json', async (route) => {
      await held;
      await route.continue();
    });
    await go(page, 'collection/');
    await page.locator('textarea').first().focus();
    await page.keyboard.type('half a');
    letGo();
    await expect.poll(() => headings(page).then((list) => list[1])).toMatch(/^Prajwala/);
    await page.keyboard.type(' word');
    expect(await page.locator('textarea').first().inputValue()).toBe('half a word');
  });
});
