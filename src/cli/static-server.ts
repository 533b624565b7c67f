import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a built site from 127.0.0.1 as a plain static host would: folders by their index.html,
 * a folder without its slash redirected, the site's own 404 page. Port 0 takes a free one.
 * `base` is the folder the site was built to live under.
 */
export async function serveStatic(root: string, port: number, base = '/'): Promise<{ server: Server; url: string }> {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(root, prefix, request.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://127.0.0.1:${taken}${prefix}` };
}

async function answer(root: string, prefix: string, url: string, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(url, 'http://127.0.0.1');
  const path = decode(pathname);
  if (path === undefined || !`${path}/`.startsWith(prefix)) return missing(root, response);
  const file = join(root, normalize(path.slice(prefix.length - 1)));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return missing(root, response);

  const found = await stat(file).catch(() => undefined);
  if (!found) return missing(root, response);
  if (!found.isDirectory()) return send(file, 200, response);
  if (!path.endsWith('/')) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? send(index, 200, response) : missing(root, response);
}

async function missing(root: string, response: ServerResponse): Promise<void> {
  const page = join(root, '404.html');
  if (await stat(page).catch(() => undefined)) return send(page, 404, response);
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

async function send(file: string, status: number, response: ServerResponse): Promise<void> {
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  await pipeline(createReadStream(file), response);
}

/** A path with a broken escape is nobody's page. */
function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
