import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../../src/cli/static-server.ts';

const home = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(home, 'dist');
let site: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  mkdirSync(join(root, 'acts/পাতা'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'acts/index.html'), 'acts');
  writeFileSync(join(root, 'acts/পাতা/index.html'), 'bangla');
  writeFileSync(join(root, 'rows.csv'), 'a,b');
  writeFileSync(join(root, '404.html'), 'no such page');
  site = await serveStatic(root, 0, '/folder');
});
afterAll(() => {
  site.server.close();
  rmSync(home, { recursive: true });
});

/** Asks for a path exactly as given; fetch would tidy it first. */
function ask(path: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, agent: false }, async (response: IncomingMessage) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve(`${response.statusCode} ${response.headers.location ?? response.headers['content-type']} ${text}`.trim());
    }).on('error', reject);
  });
}

test('a folder is answered with its page, under the folder the site was built for', async () => {
  expect(await ask('/folder/acts/')).toBe('200 text/html; charset=utf-8 acts');
  expect(await ask(`/folder/acts/${encodeURIComponent('পাতা')}/`)).toBe('200 text/html; charset=utf-8 bangla');
  expect(await ask('/acts/')).toMatch(/^404 /);
});

test('an address without its last slash is led to the page', async () => {
  expect(await ask('/folder/acts?q=1')).toBe('301 /folder/acts/?q=1');
});

test('a download has the type its reader expects', async () => {
  expect(await ask('/folder/rows.csv')).toBe('200 text/csv; charset=utf-8 a,b');
});

test('what does not exist gets the page that says so', async () => {
  expect(await ask('/folder/nope/')).toBe('404 text/html; charset=utf-8 no such page');
  expect(await ask('/folder/%zz')).toMatch(/^404 /);
});

test.each([
  '/folder/../../secret.txt',
  '/folder/..%2fsecret.txt',
  '/folder/..%2f..%2fsecret.txt',
  '/folder/acts/%2e%2e/%2e%2e/secret.txt',
  '/folder/..%5csecret.txt',
  '/folder/%00',
])('nothing outside the site is served: %s', async (path) => {
  expect(await ask(path)).not.toMatch(/secret$|^200/);
});
