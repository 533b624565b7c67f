import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCsv } from '../exports/read-csv.ts';
import { readZip } from '../exports/read-zip.ts';
import { phone, visit, withSite } from './visit.ts';

withSite();

const shown = (page: Page): Promise<number> => page.locator('[data-row]:visible').count();
/** The words that stand in a country's cell of a question, near the screen or not. */
const answer = async (page: Page, question: string, country: string): Promise<string> =>
  (await page
    .locator('[data-row]', { has: page.locator(`a[href$="/questions/${question}/"]`) })
    .locator(`[data-cell="${country}"] [data-value]:not([hidden])`)
    .textContent()) ?? '';

test('each filter leaves fewer questions, says how many, and stands in the address', async () => {
  await visit('compare/', async (page) => {
    const all = await shown(page);
    for (const [name, value] of [
      ['theme', 'shelter'],
      ['stage', 'return'],
      ['answer', 'no'],
    ] as const) {
      await page.locator(`[name=${name}]`).selectOption(value);
      const left = await shown(page);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      expect(await page.locator('[data-shown]').innerText()).toContain(String(left));
      expect(page.url()).toContain(`${name}=${value}`);
      await page.locator('button[type=reset]').click();
      await page.waitForFunction((n) => document.querySelectorAll('[data-row]:not([hidden])').length === n, all);
    }
    for (const name of ['differ', 'silent']) {
      await page.locator(`[name=${name}]`).check();
      const left = await shown(page);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      await page.locator(`[name=${name}]`).uncheck();
    }
  });
});

test('the law as it stood on a day is shown: Bangladesh on 5 and 6 January 2026, India before and after Prajwala', async () => {
  const on = (day: string, question: string, country: string): Promise<string> =>
    visit(`compare/?on=${day}`, (page) => answer(page, question, country));
  expect(await on('2026-05-28', 'shelter.adult-consent', 'in')).not.toBe(
    await on('2026-05-29', 'shelter.adult-consent', 'in'),
  );
  expect(await on('2026-01-05', 'justice.investigation-limit', 'bd')).toContain('90 working days');
  expect(await on('2026-01-06', 'justice.investigation-limit', 'bd')).toMatch(/90 days/);
  expect(await on('2026-01-05', 'non-punishment.prostitution', 'bd')).toContain('Partly');
  expect(await on('2026-01-06', 'non-punishment.prostitution', 'bd')).toContain('No');
});

test('what is shown can be taken away as CSV and as a workbook, and nothing else is in it', async () => {
  await visit(
    'compare/?theme=shelter&differ=1',
    async (page) => {
      const taken = async (format: string): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-take=${format}]`).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`comparison.${format}`);
        return readFile(await file.path());
      };
      const questions = await page.locator('[data-row]:visible h3').allInnerTexts();
      const csv = readCsv((await taken('csv')).toString());
      expect(csv[0]!.slice(1)).toEqual(['Bangladesh', 'India']);
      expect(csv.slice(1).map((row) => row[0])).toEqual(questions);
      const sheet = [...readZip(await taken('xlsx'))]
        .map(([, { text }]) => text)
        .join('\n')
        .replaceAll('&apos;', "'");
      for (const question of questions) expect(sheet).toContain(question);
      expect(sheet).not.toContain('free legal aid');
      expect(sheet).toContain('/questions/shelter.adult-consent/');
    },
    { acceptDownloads: true },
  );
});

test('at 360 px the matrix does not scroll sideways, and a filter that fits nothing says so', async () => {
  await visit(
    'compare/?theme=shelter&stage=prevention&answer=none&silent=1',
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await shown(page)).toBe(0);
      expect(await page.locator('[data-none]').isVisible()).toBe(true);
    },
    { viewport: phone },
  );
});
