import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, kinds, phone, visit, withSite } from './visit.ts';

withSite();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// What colours decide; the rest is the same in the dark.
const inTheDark: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const found = await page.evaluate((run) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ ...run, resultTypes: ['violations'] });
  }, options as object);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

test.each(kinds)('%s: axe finds nothing, on a phone and at a desk, in light and dark', async (_, path) => {
  await visit(
    path,
    async (page) => {
      await page.evaluate(`${axe};undefined`);
      const found: Record<string, string[]> = {};
      for (const [place, size] of Object.entries({ phone, desk })) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: 'light' });
        found[`${place}, light`] = await violations(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        found[`${place}, dark`] = await violations(page, inTheDark);
      }
      expect(found).toEqual({ 'phone, light': [], 'phone, dark': [], 'desk, light': [], 'desk, dark': [] });
    },
    { viewport: phone, reducedMotion: 'reduce' },
  );
});
