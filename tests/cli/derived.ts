import { digestOf } from '../../src/derive/translate.ts';
import { assemble } from '../../src/load/assemble.ts';
import type { RawFile } from '../../src/load/raw.ts';

/** All that is derived from: the record without line numbers and without the spaces of its prose, and the digests of its words. */
export function derived(files: readonly RawFile[]): unknown {
  const { compendium: c, problems } = assemble([...files]);
  const values = Object.values(c).map((part) => (part instanceof Map ? [...part] : part));
  const bare = JSON.stringify(values, (key, value) =>
    key === 'line' ? undefined : key === 'text' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return { problems, bare, digests: [...c.entries.values()].map(digestOf) };
}
