import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dist, listFiles } from './dist.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const headers = (text: string, line: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(line)].map(([, name, value]) => [name!, value!]));

const forHosts = headers(read('public/_headers'), /^ {2}([A-Z][\w-]+): (.+)$/gm);
const home = mkdtempSync(join(tmpdir(), 'headers-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const server of running) server.kill();
  rmSync(home, { recursive: true });
});

test('a host is told what a page cannot say of itself', () => {
  expect(forHosts).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/),
  });
});

/** A server that reads a file of deploy/: how it is started, and the file made fit for this machine, without a certificate. */
interface Kind {
  file: string;
  line: RegExp;
  commands: string[];
  config: (text: string, port: number) => string;
  start: (command: string, file: string) => ChildProcess;
}
const kinds: Kind[] = [
  {
    file: 'deploy/nginx.conf',
    line: /^ {4}add_header ([\w-]+) "([^"]+)" always;$/gm,
    commands: ['nginx', '/usr/sbin/nginx'],
    config: (text, port) => {
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${home}/${name};`,
      );
      const server = text
        .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
        .replace(/^ *ssl_certificate.*\n/gm, '')
        .replace('/srv/compendium/dist', dist);
      return `daemon off; pid ${home}/nginx.pid; error_log stderr;\nevents {}\nhttp {\n${own.join('\n')}\n${server}}\n`;
    },
    start: (command, file) => spawn(command, ['-p', home, '-e', 'stderr', '-c', file], { stdio: 'ignore' }),
  },
  {
    file: 'deploy/Caddyfile',
    line: /^\theader ([\w-]+) "([^"]+)"$/gm,
    commands: ['caddy'],
    config: (text, port) =>
      `{\n\tadmin off\n\tauto_https off\n}\n${text
        .replace('compendium.example.org {', `http://127.0.0.1:${port} {`)
        .replace('/srv/compendium/dist', dist)}`,
    start: (command, file) =>
      spawn(command, ['run', '--adapter', 'caddyfile', '--config', file], {
        stdio: 'ignore',
        env: { ...process.env, HOME: home },
      }),
  },
];

/** A port nobody uses. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the server where this machine has it. */
async function started({ file, commands, config, start }: Kind): Promise<string | undefined> {
  const command = commands.find((name) => spawnSync(name, ['-h'], { stdio: 'ignore' }).error === undefined);
  if (!command) return undefined;
  const port = await freePort();
  const own = join(home, file.replace('/', '-'));
  writeFileSync(own, config(read(file), port));
  const server = start(command, own);
  running.push(server);
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => server.exitCode ?? 'not yet',
        ),
      { timeout: 15_000 },
    )
    .toBe(200);
  return url;
}

test.each(kinds)(
  '$file sends the same, with every page and file; where the server is at hand it is asked',
  async (kind) => {
    expect(headers(read(kind.file), kind.line)).toEqual(forHosts);
    const url = await started(kind);
    if (!url) return;
    const some = (pattern: RegExp): string =>
      `/${listFiles()
        .find((file) => pattern.test(file))!
        .replace(/index\.html$/, '')}`;
    const asked: [path: string, status: number, type: RegExp][] = [
      ['/', 200, /^text\/html; charset=utf-8$/i],
      ['/instruments/in/itpa-1956/', 200, /^text\/html; charset=utf-8$/i],
      [some(/^data\/.*\.csv$/), 200, /^text\/csv; charset=utf-8$/i],
      [some(/^data\/.*answers\.json$/), 200, /^application\/json/],
      ['/pagefind/pagefind.js', 200, /^text\/javascript/],
      [some(/^_astro\/.*\.woff2$/), 200, /^font\/woff2$/],
      ['/no/such/page/', 404, /^text\/html; charset=utf-8$/i],
      ['/../package.json', 404, /^text\/html/],
    ];
    for (const [path, status, type] of asked) {
      const response = await fetch(url + path);
      expect(`${path} ${response.status}`).toBe(`${path} ${status}`);
      expect(response.headers.get('content-type')).toMatch(type);
      expect(Object.fromEntries(Object.keys(forHosts).map((name) => [name, response.headers.get(name)]))).toEqual(
        forHosts,
      );
      expect(response.headers.get('set-cookie')).toBeNull();
      if (status === 404) expect(await response.text()).toContain('<main');
    }
    const bare = await fetch(`${url}/instruments`, { redirect: 'manual' });
    expect([301, 308]).toContain(bare.status);
    expect(bare.headers.get('location')).toMatch(/\/instruments\/$/);
  },
);
