import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { text } from './read.ts';

const lines = text('CODEOWNERS')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

/** Who is asked about a file: the last line that fits, as GitHub reads it. */
function owners(path: string): string[] {
  const fits = (pattern: string): boolean =>
    pattern === '*' || new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*')}`).test(`/${path}`);
  return (
    lines
      .filter(([pattern]) => fits(pattern!))
      .at(-1)
      ?.slice(1) ?? []
  );
}

test.each(['instruments', 'cases', 'answers'])(
  'what is of one country in %s is looked at by that country’s editors, and what is of both by both',
  (room) => {
    const places = readdirSync(new URL(`../../content/${room}/`, import.meta.url));
    const asked = places.map((place) => [place, owners(`content/${room}/${place}/x.mdx`)]);
    const expected = (place: string) =>
      place === 'intl'
        ? ['@OWNER/bangladesh', '@OWNER/india']
        : [place === 'bd' ? '@OWNER/bangladesh' : '@OWNER/india'];
    expect(asked).toEqual(places.map((place) => [place, expected(place)]));
  },
);

test('nobody but the maintainers is asked about the code, and the workflows are theirs', () => {
  for (const path of ['.github/workflows/check.yml', 'package.json', 'src/core/date.ts', 'astro.config.mjs'])
    expect(owners(path)).toEqual(['@OWNER/maintainers']);
});
