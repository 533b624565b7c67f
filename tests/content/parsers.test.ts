import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';
import type { Prose } from '../../src/core/compendium.ts';
import { HARMLESS_PROSE } from '../fixtures/poison.ts';
import { tiny } from '../fixtures/tiny.ts';
import { compendium } from './record.ts';
import { ofReference, ofSite } from './two-parsers.ts';

const bodiesOf = (c: typeof compendium): Prose[] =>
  [...c.entries.values(), ...c.chapters, ...c.themes, ...c.pathways, ...c.translations.values()].map(({ prose }) => prose).filter(({ text }) => text.trim() !== '');
const bodies = bodiesOf(compendium);

/** Both readings of a text; the words "cannot be read" where a parser refuses it. */
function readings(text: string) {
  const body = parseBody({ file: 'x.mdx', text, line: 1 });
  const site = 'tree' in body ? ofSite(body.tree) : 'cannot be read';
  try {
    return { site, reference: ofReference(text) };
  } catch {
    return { site, reference: 'cannot be read' };
  }
}

test('there is prose to read', () => {
  expect(bodies.length).toBeGreaterThan(60);
});

test.each([...bodies, ...bodiesOf(tiny())].map((prose) => [prose.file, prose] as const))('%s says the same to both parsers: words, headings, links, cells, footnotes', (_, { text }) => {
  const { site, reference } = readings(text);
  expect(site).toEqual(reference);
  expect(site).toHaveProperty('words', expect.stringMatching(/\p{L}{3}/u));
});

test('prose made to look like harm says the same to both', () => {
  const { site, reference } = readings(HARMLESS_PROSE);
  expect(site).toEqual(reference);
});

test('what an entry may write, in whatever order, says the same to both', { timeout: 60_000 }, () => {
  const lines = bodies.flatMap(({ text }) => text.split('\n'));
  const own = ['', '## Part', '- one', '1. one', '  more', '> said', '| a | b |', '|---|--:|', '| 1 | [s 17](in/itpa-1956#s-17-4) |', '<Note>', '</Note>', '<Cite to="in/itpa-1956#s 17(4)" />', 'a *b* **c** ~~d~~ `e`', 'see https://example.org/a?b=c.', 'said[^1]', '[^1]: a note', '[x][y]', '[y]: https://example.org', '***', 'ধারা 17 বলে', 'a\\', '&lt;b&gt; &amp;'];
  const line = fc.oneof(fc.constantFrom(...own), fc.constantFrom(...lines));
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (some) => {
      const { site, reference } = readings(`${some.join('\n')}\n`);
      if (typeof site !== 'string') read += 1;
      expect(site).toEqual(reference);
    }),
    { seed: 20261124, numRuns: 400 },
  );
  expect(read).toBeGreaterThan(200);
});
