import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseRef } from '../../src/core/ref.ts';
import { digest } from '../../src/core/digest.ts';
import { asOf } from '../../src/derive/as-of.ts';
import { land } from '../../src/derive/resolve.ts';
import { placesOf } from '../../src/exports/places.ts';
import { compendium as c } from '../content/record.ts';
import { at, visit, withSite } from './visit.ts';

withSite();

/** A result: the page it leads to, from the root of its language, and the anchors of the provisions it shows. */
interface Result {
  path: string;
  anchors: string[];
}

/** Whether a result is what was looked for: the page; of a citation with a pin also the provision. */
function answers({ path, anchors }: Result, target: string): boolean {
  const [kind = '', id = ''] = target.split(':');
  if (['theme', 'question', 'pathway'].includes(kind)) return path === `${kind}s/${id}/`;
  const ref = parseRef(target)!;
  const landing = land(c, ref)!;
  return (
    [`instruments/${ref.entry}/`, `cases/${ref.entry}/`].includes(path) &&
    (!ref.pin || landing.provisions.some(({ anchor }) => anchors.includes(anchor)))
  );
}

async function results(page: Page, q: string): Promise<Result[]> {
  await page.locator('form[data-search] input[type=search]').fill(q);
  await page.keyboard.press('Enter');
  const done = (asked: string): boolean =>
    document.querySelector('[data-box=status]')!.textContent!.includes(`“${asked}”`);
  await page.waitForFunction(done, q, { timeout: 20_000 });
  const links = await page.locator('ol.hits > li').evaluateAll((list) =>
    list.map((item) => ({
      path: item.querySelector<HTMLAnchorElement>('h2 a')!.href,
      anchors: [...item.querySelectorAll<HTMLAnchorElement>('a.pin')].map(({ hash }) =>
        decodeURIComponent(hash.slice(1)),
      ),
    })),
  );
  return links.map((link) => ({ ...link, path: link.path.slice(at('').length).replace(/^(bn|hi)\//, '') }));
}

test('what practitioners ask is found: 95 % among the first five, 80 % first, and no less than the method page says', async () => {
  const { questions, measured } = c.asked;
  const ranks: { q: string; rank: number }[] = [];
  for (const lang of ['en', 'bn', 'hi'])
    await visit(`${lang === 'en' ? '' : `${lang}/`}search/`, async (page) => {
      for (const { q, find } of questions.filter((question) => question.lang.slice(0, 2) === lang)) {
        const list = await results(page, q);
        ranks.push({ q, rank: 1 + list.findIndex((result) => find.some((target) => answers(result, target))) });
      }
    });
  const within = (n: number): number => ranks.filter(({ rank }) => rank > 0 && rank <= n).length;
  const found = { questions: ranks.length, first: within(1), five: within(5) };
  const record = digest([JSON.stringify(placesOf(c, asOf(c)))]);
  console.info(`content/asked.yaml, measured: ${JSON.stringify({ record, ...found })}`);
  console.info(
    ranks
      .filter(({ rank }) => rank !== 1)
      .map(({ q, rank }) => `${rank || '–'}  ${q}`)
      .join('\n'),
  );
  expect(found.first / found.questions).toBeGreaterThanOrEqual(0.8);
  expect(found.five / found.questions).toBeGreaterThanOrEqual(0.95);
  expect(measured?.questions).toBe(found.questions);
  expect(found.first).toBeGreaterThanOrEqual(measured!.first);
  expect(found.five).toBeGreaterThanOrEqual(measured!.five);
}, 600_000);
