import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-server.ts';

// The port never changes, so that the address can be written down, bookmarked and shared.
const PORT = 4321;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

if (!existsSync(dist)) {
  console.error('There is no dist folder yet: run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
try {
  const { url } = await serveStatic(dist, PORT, process.env.BASE);
  console.log(`The compendium is at ${url}  (Ctrl+C stops it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is taken: is the compendium already running at http://127.0.0.1:${PORT}/ ?`);
  process.exit(1);
}
