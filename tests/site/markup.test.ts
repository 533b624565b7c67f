import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { all, attribute, one, pages, text, shortened } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // Advice for search engines. A law's title is as long as its makers made it, and a question is asked in full.
      'long-title': 'off',
      // A technique, not a requirement. The filters of a list act as they are chosen; there is nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

test('every page is valid HTML', { timeout: 180_000 }, () => {
  const faults = pages.flatMap((page) =>
    validator
      .validateStringSync(page.html, page.file)
      .results.flatMap((result) =>
        result.messages.map((m) => `${page.path} ${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
      ),
  );
  expect(shortened(faults)).toEqual([]);
});

test('every page has one first heading, and no heading skips a level on the way down', () => {
  const faults = pages.flatMap((page) => {
    const headings = all(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const levels = headings.map((h) => Number(h.tagName[1]));
    const ones = levels.filter((level) => level === 1).length;
    const skip = levels.findIndex((level, at) => level > (levels[at - 1] ?? 0) + 1);
    return [
      ...(ones === 1 ? [] : [`${page.path}: ${ones} first headings`]),
      ...(skip < 0 ? [] : [`${page.path}: h${levels[skip]} after h${levels[skip - 1]}: ${text(headings[skip]!)}`]),
      ...headings.filter((h) => text(h) === '').map(() => `${page.path}: an empty heading`),
    ];
  });
  expect(shortened(faults)).toEqual([]);
});

test('every page has a title of its own and a description', () => {
  const titles = new Map<string, string>();
  const faults = pages.flatMap((page) => {
    const title = text(one(page, 'title')!);
    const twin = titles.get(title);
    titles.set(title, page.path);
    const description = one(page, 'meta[name="description"]');
    return [
      ...(title.length > 4 ? [] : [`${page.path}: no title`]),
      ...(twin ? [`${page.path}: has the title of ${twin}: ${title}`] : []),
      ...(((description && attribute(description, 'content')) ?? '').length > 20
        ? []
        : [`${page.path}: no description`]),
    ];
  });
  expect(shortened(faults)).toEqual([]);
});
