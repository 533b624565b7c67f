import { expect, test } from 'vitest';
import { entryPath } from '../../src/derive/address.ts';
import { moves } from '../../src/derive/moved.ts';
import { languagesOf } from '../../src/derive/translate.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { movedPages } from '../../src/exports/moved.ts';
import { contentFolder, fromDisk } from '../../src/load/files.ts';
import { listFiles, readPage } from './dist.ts';
import { all, attribute, base, byPath, one, text } from './pages.ts';

const { compendium } = fromDisk(contentFolder(new URL('../../', import.meta.url)));

test('the old address of every renamed page sends on to a page that exists', () => {
  const files = new Set(listFiles());
  const faults = [...movedPages(compendium, editionOf(compendium, '', `https://site.test${base}/`)).keys()].filter(
    (path) => {
      const file = `${path.slice(1)}index.html`;
      if (!files.has(file)) return true;
      const to = /url=([^"#]+)"/.exec(readPage(file))?.[1] ?? '';
      return !byPath.has(to.slice(base.length));
    },
  );
  expect(faults).toEqual([]);
});

test('a link to where a provision stood lands where it stands now, in every language its page has', () => {
  const provisions = moves(compendium).filter(({ from }) => from.includes('#'));
  expect(provisions.length).toBeGreaterThan(3);
  const faults = provisions.flatMap(({ from, to, written }) => {
    const [law = '', anchor] = from.split('#');
    const entry = compendium.entries.get(law);
    // The page of a law that was renamed since only sends on; one on which nothing is left has no place to lead to.
    return (entry?.placed.length ? languagesOf(compendium, law) : []).flatMap((lang) => {
      const page = byPath.get((lang === 'en' ? '' : `/${lang}`) + entryPath(entry!))!;
      const places = all(page, '[id]').filter((element) => attribute(element, 'id') === anchor);
      const [place] = places;
      if (!place || places.length > 1) return [`${page.path}: ${places.length} places #${anchor}`];
      // Nothing is seen, read out or stopped at: it only holds the place.
      const bare = text(place) === '' && place.attributes.length === 1 && place.is('span');
      const rule = to.startsWith(`${law}#`)
        ? one(page, `[id="${to.split('#')[1]}"]`)?.parent
        : one(page, '#provisions');
      const there = rule !== undefined && place.parent === rule;
      return [
        ...(bare ? [] : [`${page.path}: #${anchor} is more than a place`]),
        ...(there ? [] : [`${page.path}: #${anchor} is not at ${written.to}`]),
      ];
    });
  });
  expect(faults).toEqual([]);
});
