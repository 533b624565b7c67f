import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { editionOf } from '../../src/exports/edition.ts';
import { movedPages } from '../../src/exports/moved.ts';
import { tiny } from '../fixtures/tiny.ts';

const at = (c = tiny(), site = 'https://site.test/') => movedPages(c, editionOf(c, '0.1.0', site));

test('the old address of a renamed entry sends on to the new one, at once or by its link', () => {
  const page = at().get('/instruments/bd/shelter-act-1990/')!;
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/instruments/bd/homes-act-1990/">');
  expect(page).toContain('<a href="/instruments/bd/homes-act-1990/">Homes Act 1990</a>');
});

test('search engines keep the new address alone', () => {
  const page = at().get('/instruments/bd/shelter-act-1990/')!;
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<link rel="canonical" href="https://site.test/instruments/bd/homes-act-1990/">');
});

test('a site in a folder sends on within it', () => {
  expect(at(tiny(), 'https://site.test/folder').get('/instruments/bd/shelter-act-1990/')).toContain(
    'url=/folder/instruments/bd/homes-act-1990/"',
  );
});

test('a renamed judgment is found among the cases, and in each language it is translated into', () => {
  const c = tiny();
  c.moved.set('in/old-name-2015', 'in/high-court-stays-2015');
  c.translations.set('bn in/high-court-stays-2015', {} as never);
  expect([...at(c).keys()].filter((path) => path.includes('cases'))).toEqual([
    '/cases/in/old-name-2015/',
    '/bn/cases/in/old-name-2015/',
  ]);
  expect(at(c).get('/bn/cases/in/old-name-2015/')).toContain('url=/bn/cases/in/high-court-stays-2015/"');
});

test('a renamed question and a renamed pathway are found at their old addresses, in the one language they have', () => {
  const pages = at();
  expect(pages.get('/questions/shelter.stay/')).toContain(
    '<a href="/questions/shelter.longest-stay/">Longest stay</a>',
  );
  expect(pages.get('/pathways/woman-found/')).toContain('url=/pathways/adult-found/"');
  // What has no page of its own needs none: a provision, a standard, a term.
  expect([...pages.keys()]).toEqual([
    '/instruments/bd/shelter-act-1990/',
    '/questions/shelter.stay/',
    '/pathways/woman-found/',
  ]);
});

test('a name with signs of HTML in it does no harm', () => {
  const c = tiny();
  c.entries.get('bd/homes-act-1990')!.short = '<script>&"';
  expect(at(c).get('/instruments/bd/shelter-act-1990/')).toContain('&lt;script&gt;&amp;&quot;</a>');
});

test('the page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));
  const { results } = await validator.validateString(at().get('/instruments/bd/shelter-act-1990/')!);
  expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
});
