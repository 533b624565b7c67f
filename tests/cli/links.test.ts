import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askLinks, MANNERS, type Asked } from '../../src/cli/ask-links.ts';
import { linkReport } from '../../src/cli/link-report.ts';
import { writtenLinks } from '../../src/cli/written-links.ts';

test('every address in the record is found, with its lines, without the punctuation around it', () => {
  const text = [
    'url: https://law.example/act(1956)',
    'note: See (https://law.example/a?b=1), and "https://law.example/c".',
    'again https://law.example/act(1956); [text](https://law.example/ধারা).',
  ].join('\n');
  expect(writtenLinks([{ path: 'instruments/in/x.mdx', text }])).toEqual([
    { url: 'https://law.example/a?b=1', at: ['content/instruments/in/x.mdx:2'] },
    { url: 'https://law.example/act(1956)', at: ['content/instruments/in/x.mdx:1', 'content/instruments/in/x.mdx:3'] },
    { url: 'https://law.example/c', at: ['content/instruments/in/x.mdx:2'] },
    { url: 'https://law.example/ধারা', at: ['content/instruments/in/x.mdx:3'] },
  ]);
});

/** A host that answers by the path it is asked for, and writes down what it was asked and when. */
let server: Server;
let host = '';
let log: { line: string; agent: string | undefined; at: number }[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://host');
    log.push({ line: `${request.method} ${pathname}`, agent: request.headers['user-agent'], at: performance.now() });
    if (pathname === '/silent') return;
    if (pathname === '/reset') return request.socket.destroy();
    if (pathname === '/moved')
      return response
        .writeHead(301, { Location: `http://localhost:${(server.address() as AddressInfo).port}/good` })
        .end();
    if (pathname === '/dropped') return response.writeHead(302, { Location: '/' }).end();
    if (pathname === '/archive') {
      const kept = searchParams.get('url')!.endsWith('/gone')
        ? { closest: { available: true, url: 'http://archive.example/2026/gone' } }
        : {};
      return response.end(JSON.stringify({ archived_snapshots: kept }));
    }
    const status =
      { '/gone': 404, '/gone-unkept': 410, '/closed': 403, '/broken': 500 }[pathname] ??
      (pathname === '/no-head' && request.method === 'HEAD' ? 405 : 200);
    return response.writeHead(status).end('text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  log = [];
});

const manners = () => ({ ...MANNERS, patience: 300, pause: 40, archive: `${host}/archive` });
const ask = (...paths: string[]): Promise<Asked[]> =>
  askLinks(
    paths.map((path) => ({ url: host + path, at: ['content/x.mdx:1'] })),
    manners(),
  );
const answer = async (path: string) => (await ask(path))[0]!.answer;

test('an address that answers is there, and only its head is asked for', async () => {
  expect(await answer('/good')).toEqual({ is: 'there' });
  expect(log.map(({ line }) => line)).toEqual(['HEAD /good']);
});

test('a host that does not answer for the head alone is asked for the page', async () => {
  expect(await answer('/no-head')).toEqual({ is: 'there' });
  expect(log.map(({ line }) => line)).toEqual(['HEAD /no-head', 'GET /no-head']);
});

test('only a host’s own word makes an address gone: refusal, failure and silence do not', async () => {
  expect(await answer('/gone')).toMatchObject({ is: 'gone', why: 'answers 404' });
  expect(await answer('/closed')).toEqual({ is: 'unsure', why: 'answers 403' });
  expect(await answer('/broken')).toEqual({ is: 'unsure', why: 'answers 500' });
  expect(await answer('/silent')).toEqual({ is: 'unsure', why: 'does not answer in time' });
  expect(await answer('/reset')).toMatchObject({ is: 'unsure' });
});

test('an address that leads to another host, or back to a first page, is moved', async () => {
  expect(await answer('/moved')).toMatchObject({ is: 'moved', to: expect.stringContaining('//localhost:') });
  expect(await answer('/dropped')).toEqual({ is: 'moved', to: `${host}/` });
});

test('one host is asked one thing at a time, with a pause, and told who asks', async () => {
  await ask('/a', '/b', '/c');
  const gaps = log.slice(1).map(({ at }, n) => at - log[n]!.at);
  expect(gaps).toHaveLength(2);
  expect(Math.min(...gaps)).toBeGreaterThan(35);
  expect(new Set(log.map(({ agent }) => agent))).toEqual(new Set([MANNERS.agent]));
});

test('the report leads with what is gone, where it stands, and the copy that is kept', async () => {
  const report = linkReport(await ask('/good', '/closed', '/gone', '/gone-unkept'));
  expect(report).toContain('Asked: 4 addresses in the record; 1 answer.');
  expect(report).toContain(
    `- <${host}/gone> answers 404. \`content/x.mdx:1\`\n  A copy: <https://archive.example/2026/gone>`,
  );
  expect(report).toContain(`- <${host}/gone-unkept> answers 410. \`content/x.mdx:1\`\n`);
  expect(report.indexOf('## Gone: 2')).toBeLessThan(report.indexOf('## Could not be told: 1'));
  expect(report).not.toContain('/good>');
});
