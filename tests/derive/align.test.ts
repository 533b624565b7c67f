import { expect, test } from 'vitest';
import { align } from '../../src/derive/align.ts';

const rule = (path: string, themes: string[], ...holds: string[]) => ({ path, themes, holds });
const themes = ['shelter', 'health', 'return'];

test('a rule is told in full once, under the first theme it names, and named under the others', () => {
  const home = rule('s-4', ['health', 'shelter'], 'duty');
  const [shelter, health] = align([home], [], themes);
  expect(shelter).toMatchObject({ theme: 'shelter', sides: [[{ rule: home, full: false }], []] });
  expect(health).toMatchObject({ theme: 'health', sides: [[{ rule: home, full: true }], []] });
});

test('a theme on which neither has a rule is left out; the order is that of the themes', () => {
  const rows = align([rule('s-9', ['return'])], [rule('s-1', ['shelter'])], themes);
  expect(rows.map((row) => row.theme)).toEqual(['shelter', 'return']);
});

test('what one has and the other lacks: kinds of rule, theme by theme, not over the whole law', () => {
  const a = [rule('s-1', ['shelter'], 'duty', 'limit'), rule('s-2', ['health'], 'right')];
  const b = [rule('s-7', ['shelter'], 'right', 'duty'), rule('s-8', ['health'], 'right')];
  expect(align(a, b, themes).map((row) => row.only)).toEqual([
    [['limit'], ['right']],
    [[], []],
  ]);
});
