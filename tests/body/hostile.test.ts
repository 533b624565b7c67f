import { expect, test } from 'vitest';
import { disallowed } from '../../src/body/allow.ts';
import { parseBody } from '../../src/body/parse.ts';
import { bodyHtml, plainText } from '../../src/body/render.ts';

const prose = (text: string) => ({ file: 'content/instruments/in/x.mdx', text, line: 30 });
const problemsOf = (text: string) => {
  const body = parseBody(prose(text));
  return 'problem' in body ? [body.problem] : disallowed(body.tree, prose(text));
};

test.each([
  ['an import', 'import x from "./x.mjs"\n'],
  ['an export', 'export const x = 1\n'],
  ['a paragraph that begins with the word export', 'export duties are high\n'],
  ['an expression', 'Two and two are {2 + 2}.\n'],
  ['an expression alone', '{process.env}\n'],
  ['an attribute that is an expression', '<Cite to={"in/x"} />\n'],
  ['a spread', '<Cite to="in/x" {...props} />\n'],
  ['an unknown attribute', '<Cite to="in/x" onclick="alert(1)" />\n'],
  ['an unknown component', '<Script src="x" />\n'],
  ['a component that is missing what it needs', '<Cite />\n'],
  ['HTML', '<div onclick="x()">a</div>\n'],
  ['a script', '<script>alert(1)</script>\n'],
  ['an image', '![x](https://example.org/x.png)\n'],
  ['an image of a module', '![x](../../x.mjs)\n'],
  ['a javascript link', '[x](javascript:alert(1))\n'],
  ['a data link', '[x](data:text/html,<b>)\n'],
  ['a link into the file tree', '[x](../../README.md)\n'],
  ['a first-level heading', '# Title\n'],
  ['a direction override', 'abc \u202e def\n'],
  ['a zero-width space', 'abc\u200bdef\n'],
  ['an HTML comment', '<!-- x -->\n'],
  ['an unclosed tag', 'a <b c\n'],
])('%s is refused, with its line', (_, text) => {
  const [first] = problemsOf(`A first paragraph.\n\n${text}`);
  expect(first).toMatchObject({ file: 'content/instruments/in/x.mdx', line: 32 });
  expect(first?.fix.length).toBeGreaterThan(10);
});

test('what an entry may use passes, the joiners of Bangla and Hindi spelling included', () => {
  expect(problemsOf('## Head\n\n1. One [s 17](in/itpa-1956#s-17-4), *two* **three**\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n<Note>\n\nক্\u200dষ র\u200dযাব\n\n</Note>\n\n> said[^1]\n\n[^1]: note\n')).toEqual([]);
});

const render = (text: string): string => {
  const body = parseBody(prose(text));
  if ('problem' in body) throw new Error(body.problem.says);
  return bodyHtml(body.tree, (ref) => ({ href: `/${ref.entry}/`, label: `the label of ${ref.entry}` }));
};

test('a citation becomes a link to where it lands, a component its own markup', () => {
  expect(render('See [s 17](in/itpa-1956#s-17-4) and <Cite to="in/itpa-1956#s 17(4)" />.')).toBe('<p>See <a href="/in/itpa-1956/" class="cite">s 17</a> and <a href="/in/itpa-1956/" class="cite">the label of in/itpa-1956</a>.</p>');
});
test('characters that mean something in HTML come out as characters', () => {
  expect(render('5 &lt; 6 &amp; "x"')).toBe('<p>5 &#x3C; 6 &#x26; "x"</p>');
});
test('table cells carry no style attribute, which the content policy would block', () => {
  expect(render('| a | b |\n|:--|--:|\n| 1 | 2 |\n')).not.toMatch(/style=/);
});
test('a heading has an id made of its words', () => {
  expect(render('## What it does not cover')).toBe('<h2 id="what-it-does-not-cover">What it does not cover</h2>');
});
test('on a page that bodies share, their headings keep apart and go deeper', () => {
  const body = parseBody(prose('## Gaps\n\nSee [above](#gaps).\n'));
  if ('problem' in body) throw new Error(body.problem.says);
  expect(bodyHtml(body.tree, () => undefined, { prefix: 'bd-', deeper: 2 })).toBe('<h4 id="bd-gaps">Gaps</h4>\n<p>See <a href="#bd-gaps">above</a>.</p>');
});
test('plain text holds the words and nothing else', () => {
  const body = parseBody(prose('## A\n\nb *c* [d](in/x)\n'));
  expect('tree' in body && plainText(body.tree)).toBe('A b c d');
});
