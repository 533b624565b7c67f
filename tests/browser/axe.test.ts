import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, kinds, phone, visit, withSite } from './visit.ts';

withSite();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values } });
/** Everything, once a page, and what axe leaves out unless it is asked. */
const all: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** What another width can change, and what other colours can; the rest is the same page. */
const byWidth = rules(
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'region',
  'aria-hidden-focus',
);
const byColour = rules('color-contrast', 'link-in-text-block');

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const found = await page.evaluate((run) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ ...run, resultTypes: ['violations'] });
  }, options as object);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

/** What a search says: an answer, nothing, in another language. */
const answers = [
  ['an old section', 'search/?q=370+IPC'],
  ['nothing found', 'search/?q=compxyz&kind=act'],
  ['results in Bangla', `bn/search/?q=${encodeURIComponent('মানব পাচার')}`],
] as const;

test.each([...kinds, ...answers])(
  '%s: axe finds nothing, on a phone and at a desk, in light and dark',
  async (_, path) => {
    await visit(
      path,
      async (page) => {
        if (path.includes('?q='))
          await page.waitForFunction(() => /[^…]$/.test(document.querySelector('[data-box=status]')!.textContent!));
        await page.evaluate(`${axe};undefined`);
        const found: Record<string, string[]> = {};
        for (const [place, size, rules] of [
          ['phone', phone, all],
          ['desk', desk, byWidth],
        ] as const) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme: 'light' });
          found[`${place}, light`] = await violations(page, rules);
          await page.emulateMedia({ colorScheme: 'dark' });
          found[`${place}, dark`] = await violations(page, byColour);
        }
        expect(found).toEqual({ 'phone, light': [], 'phone, dark': [], 'desk, light': [], 'desk, dark': [] });
      },
      { viewport: phone, reducedMotion: 'reduce' },
    );
  },
);
