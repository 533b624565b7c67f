import { expect, test } from 'vitest';
import { inspect } from '../../src/load/inspect.ts';
import { REFUSED, withFile } from '../fixtures/hostile.ts';

test.each(REFUSED.map((hostile) => [hostile.name, hostile] as const))(
  '%s is refused on its line, with advice',
  (_, { path, text, slug, line }) => {
    const { problems } = inspect(withFile({ path, text }));
    const own = problems.filter((p) => p.file === `content/${path}`);
    expect(own.map((p) => `${p.slug} ${p.line}`)).toContain(`${slug} ${line}`);
    for (const { says, fix } of own) {
      expect(says.length).toBeGreaterThan(5);
      expect(fix.length).toBeGreaterThan(4);
      expect(`${says} ${fix}`, 'advice, not a stack').not.toMatch(/\bat .*:\d+:\d+|TypeError|RangeError|undefined/);
    }
  },
);

test('nothing of it ran', () => {
  expect('__hostile' in globalThis).toBe(false);
});

test('no two are the same, and there are enough of them', () => {
  expect(new Set(REFUSED.map(({ path, text }) => `${path}\n${text}`)).size).toBe(REFUSED.length);
  expect(REFUSED.length).toBeGreaterThan(180);
});
