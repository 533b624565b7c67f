import { defineConfig } from 'vitest/config';
import { BASE, DIST } from './tests/site/sub-path.ts';
import { Tally } from './tests/tally.ts';

/** Tests of the code alone, one folder per room of src. */
const rooms = ['core', 'derive', 'check', 'body', 'load', 'exports', 'rooms', 'cli', 'words', 'layouts', 'github'];

const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', new Tally()],
    projects: [
      // Some start a process of their own: a busy machine takes its time, and that is no fault.
      { test: { name: 'unit', include: rooms.map((room) => `tests/${room}/**/*.test.ts`), ...patient } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...patient } },
      // The next two read dist: build first.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          // One worker for all of its files, so that the pages are parsed once.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The first launch unpacks the browser.
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Each file starts a browser of its own; one at a time keeps small machines usable.
          fileParallelism: false,
        },
      },
      // The same questions, asked of the site built for a folder of a host: links, files, data, search.
      {
        test: {
          name: 'sub-path',
          include: ['tests/site/{links,frame,languages,data}.test.ts', 'tests/browser/reading.test.ts'],
          env: { BASE, DIST },
          globalSetup: 'tests/site/build-sub-path.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
