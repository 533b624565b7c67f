import { expect, test } from 'vitest';
import { parseRef } from '../../src/core/ref.ts';
import { entryPath } from '../../src/derive/address.ts';
import { contentFolder, fromDisk } from '../../src/load/files.ts';
import { all, attribute, base, byPath, isOf, one, pages, shortened, text } from './pages.ts';

const { compendium: c } = fromDisk(contentFolder(new URL('../../', import.meta.url)));

test('each law and judgment tells what changed about it and when, newest first, and leads to every edit of it', () => {
  const faults = [...c.entries.values()].flatMap((entry) => {
    const page = byPath.get(entryPath(entry))!;
    const told = all(page, 'section > h2#history ~ ul > li');
    const expected = c.changes.filter((x) => x.rests.some((r) => parseRef(r)?.entry === entry.id));
    const links = told.map((li) => attribute(li.querySelector('a')!, 'href'));
    const edits = all(page, 'section > h2#history ~ p > a').map((a) => attribute(a, 'href') ?? '');
    return [
      ...(JSON.stringify(links) === JSON.stringify(expected.map((x) => `${base}/changes/#${x.id}`))
        ? []
        : [`${entry.id}: ${links.join(' ')}`]),
      ...(told.every((li, n) => text(li).includes(expected[n]!.title) && /^[^·]*\d{4} · /.test(text(li)))
        ? []
        : [`${entry.id}: no date or title`]),
      ...(edits.length === 1 && edits[0]!.endsWith(`/${entry.file}`) ? [] : [`${entry.id}: ${edits.join(' ')}`]),
    ];
  });
  expect(shortened(faults)).toEqual([]);
});

test('what a page says changed is there where its link leads', () => {
  const places = new Set(all(byPath.get('/changes/')!, 'li').map((li) => attribute(li, 'id')));
  const links = pages
    .filter((page) => isOf(page, 'instruments') || isOf(page, 'cases'))
    .flatMap((page) => all(page, 'h2#history ~ ul a'));
  expect(links.length).toBeGreaterThan(50);
  expect(links.map((a) => attribute(a, 'href')!.split('#')[1]).filter((id) => !places.has(id))).toEqual([]);
  expect(one(byPath.get('/changes/')!, 'h1')).toBeDefined();
});
