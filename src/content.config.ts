import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder, filesUnder } from './load/files.ts';

/** Reads the record as text and nothing more: parsing and checking is the business of src/load, for both doors. */
const asText: Loader = {
  name: 'record',
  load: async ({ store, config, generateDigest, watcher }) => {
    const root = contentFolder(config.root);
    const read = (): void => {
      store.clear();
      for (const { path, ...data } of filesUnder(root)) store.set({ id: path, data, digest: generateDigest(data) });
    };
    read();
    watcher?.add(root);
    watcher?.on('all', (_, path) => {
      if (path.startsWith(root)) read();
    });
  },
};

export const collections = {
  record: defineCollection({ loader: asText, schema: z.object({ text: z.string(), refused: z.string().optional() }) }),
};
