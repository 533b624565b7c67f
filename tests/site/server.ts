import { serveStatic } from '../../src/cli/static-server.ts';
import { dist } from './dist.ts';

/** The built site on a free local port; call `close` when done. */
export async function startSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const { server, url } = await serveStatic(dist, 0, process.env.BASE);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}
