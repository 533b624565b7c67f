import type { Browser, CDPSession, Page } from 'playwright-core';
import { middle } from './cost.ts';

const RUNS = 5;
/** A cheap phone on a slow line: what Lighthouse calls mobile. Latency in ms, speed in bytes a second. */
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 };
const QUERY = 'magistrate';

/** A site to visit: where its entry and its search are, and how a search is made in it. */
export interface Site {
  name: string;
  url: string;
  entry: string;
  /** From an empty tab to the first result of a search. */
  search: (page: Page, url: string) => Promise<void>;
}

/** How this site is searched: the search page, with the question in its address. */
export async function searchHere(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/search/?q=${QUERY}`, { waitUntil: 'commit' });
  await page.waitForSelector('.hits a');
}

/** How Starlight is searched: any page, its dialog, then typing. */
export async function searchStarlight(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/`, { waitUntil: 'commit' });
  await page.click('button[data-open-modal]:not([disabled])');
  // Its box comes when the browser is idle; a click before that opens an empty dialog, which then fills.
  await page.waitForSelector('#starlight__search input', { timeout: 10_000 });
  await page.fill('dialog input', QUERY);
  await page.waitForSelector('.pagefind-ui__result a');
}

/** Figures of one visit: requests and bytes over the line; in ms when the largest thing is drawn and how long the page was deaf; how far things moved. */
export type Visit = Record<'requests' | 'bytes' | 'largest' | 'blocked' | 'moved', number>;

async function cold<T>(
  browser: Browser,
  slow: boolean,
  visit: (page: Page, line: { requests: number; bytes: number }) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
  try {
    const page = await context.newPage();
    const line = { requests: 0, bytes: 0 };
    const session: CDPSession = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (slow) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      line.requests += 1;
      line.bytes += encodedDataLength;
    });
    return await visit(page, line);
  } finally {
    await context.close();
  }
}

function watch(): void {
  const seen = { largest: 0, blocked: 0, moved: 0 };
  Object.assign(globalThis, { seen });
  const on = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  on('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
  on('layout-shift', (entry) => (seen.moved += entry.value ?? 0));
}

/** An entry opened for the first time on a slow phone. */
async function entry(browser: Browser, site: Site): Promise<Visit> {
  return cold(browser, true, async (page, line) => {
    await page.addInitScript(watch);
    await page.goto(site.url + site.entry, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Omit<Visit, 'requests' | 'bytes'> }).seen);
    return { ...line, ...seen };
  });
}

/** A first search: ms from an empty tab to the first result, and what came over the line by then. */
async function search(browser: Browser, site: Site, slow: boolean): Promise<{ ms: number; bytes: number }> {
  const once = (): Promise<{ ms: number; bytes: number }> =>
    cold(browser, slow, async (page, line) => {
      const start = performance.now();
      await site.search(page, site.url);
      return { ms: performance.now() - start, bytes: line.bytes };
    });
  // Now and then the dialog of the other stays empty: that visit is made again rather than counted.
  return once().catch(once);
}

/** Visits the sites in turn, so that a busy moment meets both, and tells the medians of each and the ratio of the first to the second. */
export async function compareVisits(browser: Browser, sites: Site[]): Promise<void> {
  const rows = new Map<string, number[][]>();
  const note = (what: string, at: number, figure: number): void => {
    const row = rows.get(what) ?? sites.map(() => []);
    row[at]!.push(figure);
    rows.set(what, row);
  };
  for (const site of sites) await entry(browser, site);
  for (let run = 0; run < RUNS; run += 1)
    for (const [at, site] of sites.entries()) {
      const seen = await entry(browser, site);
      note('entry: requests', at, seen.requests);
      note('entry: KB over the line', at, seen.bytes / 1024);
      note('entry, slow phone: largest thing drawn, ms', at, seen.largest);
      note('entry, slow phone: deaf, ms', at, seen.blocked);
      note('entry, slow phone: moved', at, seen.moved);
      const quick = await search(browser, site, false);
      note('first search: KB over the line', at, quick.bytes / 1024);
      note('first search, ms', at, quick.ms);
      note('first search, slow phone, ms', at, (await search(browser, site, true)).ms);
    }
  console.log(`${''.padEnd(46)}${sites.map(({ name }) => name.padStart(14)).join('')}         ratio`);
  for (const [what, row] of rows) {
    const medians = row.map(middle);
    const ratio = medians.length > 1 && medians[1]! > 0 ? (medians[0]! / medians[1]!).toFixed(2) : '';
    console.log(
      `${what.padEnd(46)}${medians.map((m) => m.toFixed(m < 10 ? 2 : 0).padStart(14)).join('')}${ratio.padStart(14)}`,
    );
  }
}
