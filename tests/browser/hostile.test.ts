import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../../src/cli/static-server.ts';
import { asText, inspect } from '../../src/load/inspect.ts';
import { RUNS } from '../fixtures/hostile.ts';
import { fieldsOfWords, HARMLESS_PROSE, poisoned, within } from '../fixtures/poison.ts';
import { launchBrowser } from './launch.ts';

/** Out of an attribute in either quotation mark, out of a script, a title and a comment, and then harm. */
const LONG = `"'><x-hostile></script></title></style>--><img src=x onerror=${RUNS}><svg onload=${RUNS}>`;
/** The same for fields that hold a short text only. */
const SHORT = `"'></script><x-hostile>`;

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let dist = '';
let close = () => {};
let url = '';
let browser: Browser;
let fields = 0;

/** The site, built by Astro from a record with harm in every field of words and in its prose. */
function build(): void {
  const wide = fieldsOfWords(within(LONG));
  const narrow = fieldsOfWords(within(SHORT)).filter(
    (f) => !wide.some((w) => w.path === f.path && String(w.at) === String(f.at)),
  );
  fields = wide.length + narrow.length;
  const content = poisoned(wide, within(LONG), poisoned(narrow, within(SHORT)));
  const files = content.map((raw) =>
    raw.path === 'instruments/bd/homes-act-2020.mdx' ? { ...raw, text: `${raw.text}\n\n${HARMLESS_PROSE}\n` } : raw,
  );
  expect(asText(inspect(files).problems)).toBe('');
  for (const name of readdirSync(root))
    if (!/^(\.git|\.astro|dist|content|tests|node_modules)$/.test(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, BASE: '/' },
  });
  dist = join(folder, 'dist');
}

const built = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|xml|svg)$/.test(name));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  build();
  const site = await serveStatic(dist, 0);
  url = site.url;
  close = () => site.server.closeAllConnections();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page without the content policy, which would hide a mistake by stopping what it lets in. */
async function open<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
/** What harm has done to a page: run, or become an element or an attribute of it. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: '__hostile' in globalThis,
    elements: document.querySelectorAll('x-hostile, img, [onerror], [onload], [onfocus], [onclick]').length,
    scripts: [...document.querySelectorAll('[href], [src], [action]')].filter((e) =>
      ['href', 'src', 'action'].some((name) => /^\W*(javascript|vbscript|data:text)/i.test(e.getAttribute(name) ?? '')),
    ).length,
  }));

test('harm stands in more than a hundred and fifty fields, and in no page as anything but words', () => {
  expect(fields).toBeGreaterThan(150);
  const files = built();
  expect(files.filter((name) => extname(name) === '.html').length).toBeGreaterThan(100);
  const texts = files.map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
  expect(texts.filter(({ text }) => text.includes('x-hostile')).length, 'pages it stands on as words').toBeGreaterThan(
    60,
  );
  // Between the quotation marks of an attribute a tag is words; one that got out of them is left over.
  const outside = (text: string): string => text.replace(/="[^"]*"/g, '=""');
  expect(
    texts.filter(({ text }) => /<x-hostile|<img src=x|<svg onload/i.test(outside(text))).map(({ name }) => name),
  ).toEqual([]);
});

test('nothing runs on any page, even without the content policy', { timeout: 240_000 }, async () => {
  const all = built().filter((name) => name.endsWith('index.html'));
  const leadsOn = all.filter((name) => readFileSync(join(dist, name), 'utf8').includes('http-equiv="refresh"'));
  // Only pages of what was renamed lead on, and are looked at where they lead.
  const renamed = /^((bn|hi)\/)?(instruments\/bd\/shelter-act-1990|pathways\/woman-found|questions\/shelter\.stay)\//;
  expect(leadsOn.filter((name) => !renamed.test(name))).toEqual([]);
  const pages = all.filter((name) => !leadsOn.includes(name));
  const found = await open(async (page) => {
    const bad: string[] = [];
    for (const name of pages) {
      await page.goto(`${url}${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      const { ran, elements, scripts } = await harm(page);
      if (ran || elements > 0 || scripts > 0) bad.push(`${name}: ${JSON.stringify({ ran, elements, scripts })}`);
    }
    return bad;
  });
  expect(found).toEqual([]);
});

test('nothing runs in what the search finds', async () => {
  const seen = await open(async (page) => {
    await page.goto(`${url}search/?q=homes`, { waitUntil: 'load' });
    await page.locator('main a[href*="homes-act"]').first().waitFor();
    return { ...(await harm(page)), says: await page.locator('main').innerText() };
  });
  expect(seen).toMatchObject({ ran: false, elements: 0, scripts: 0 });
  expect(seen.says).toContain('x-hostile');
});
