import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finishPages, narrowed, putOff, tightened, unmarked } from '../../src/cli/finish-pages.ts';

// The hashes of "a{}", of "go()", and of nothing that is on the page.
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const script = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const idle = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";

const page = (scripts: string, styles: string, head = ''): string =>
  `<head>${head}<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles};"><style>a{}</style></head><script type="module">go()</script>`;

const site = mkdtempSync(join(tmpdir(), 'finish-pages-'));
afterAll(() => rmSync(site, { recursive: true }));

test('a policy keeps what is on its page and drops the rest', () => {
  expect(narrowed(page(` ${idle} ${script}`, ` ${style} ${idle}`))).toBe(page(` ${script}`, ` ${style}`));
});

test('a page without a policy stays as it is', () => {
  expect(narrowed('<p>plain</p>')).toBe('<p>plain</p>');
});

test('what stands for the search index alone is gone from a page, and nothing else', () => {
  expect(
    unmarked(
      '<main id="text" data-pagefind-body data-pagefind-filter="lang:en"><i hidden data-pagefind-filter="kind:act"></i>' +
        '<span hidden data-pagefind-weight="8">PITA · পিটা</span><p class="soft" data-pagefind-ignore>The sign data-pagefind-body.</p></main>',
    ),
  ).toBe('<main id="text"><p class="soft">The sign data-pagefind-body.</p></main>');
});

test('space is taken out where no browser shows it, and stays between words, links and list items, and in what is kept as written', () => {
  expect(
    tightened(
      '<body> <main>\n <p> The <a href="#a">Act</a> <b>1956</b> </p> <ul class="x"> <li> a </li> <li>b</li> </ul>\n<pre> a\n <p> b</pre> </main> </body>',
    ),
  ).toBe(
    '<body><main><p>The <a href="#a">Act</a> <b>1956</b></p><ul class="x"><li> a </li> <li>b</li></ul><pre> a\n <p> b</pre></main></body>',
  );
  expect(tightened('<script>a = "<p> </p>"</script> <style>a { } p</style>')).toBe(
    '<script>a = "<p> </p>"</script> <style>a { } p</style>',
  );
});

test('the script of “Keep” waits on every page, and no other does', () => {
  const search = '<script type="module" src="/_astro/search.B2.js"></script>';
  expect(putOff(`${search}<script type="module" src="/x/_astro/Keeping.astro.A1.js"></script>`)).toBe(
    `${search}<template data-later="/x/_astro/Keeping.astro.A1.js"></template>`,
  );
});

test('every page of a build is narrowed, and those that search engines are not to show are told', async () => {
  mkdirSync(join(site, 'dead/law'), { recursive: true });
  writeFileSync(join(site, 'index.html'), page(` ${idle}`, ''));
  writeFileSync(join(site, 'dead/law/index.html'), page('', ` ${idle}`, '<meta name="robots" content="noindex">'));
  expect([...(await finishPages(site))]).toEqual(['dead/law/']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(page('', ''));
  expect(readFileSync(join(site, 'dead/law/index.html'), 'utf8')).not.toContain('AAAA');
});
