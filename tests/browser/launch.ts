import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedChromium } from './chromium.ts';

const systemChromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser, wherever one is to be had, and how each of the ways tried before it failed. */
const ways: { name: string; options: () => Promise<LaunchOptions> | LaunchOptions }[] = [
  { name: 'the packaged Chromium', options: packagedChromium },
  { name: 'Chrome', options: () => ({ channel: 'chrome' }) },
  { name: 'Edge', options: () => ({ channel: 'msedge' }) },
  {
    name: 'the system Chromium',
    options: () => {
      const executablePath = systemChromium.find((path) => existsSync(path));
      if (!executablePath) throw new Error(`none of ${systemChromium.join(', ')} exists`);
      return { executablePath };
    },
  },
];

/**
 * Starts a headless browser: the one BROWSER_PATH names if it is set (and no other then),
 * else the packaged one, Chrome, Edge, or the system's Chromium, whichever starts first.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.BROWSER_PATH;
  if (named) return chromium.launch({ executablePath: named });
  const failures: string[] = [];
  for (const { name, options } of ways) {
    try {
      return await chromium.launch(await options());
    } catch (error) {
      failures.push(`  ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser could be started. Set BROWSER_PATH to a Chromium or Chrome. Tried:\n${failures.join('\n')}`,
  );
}
