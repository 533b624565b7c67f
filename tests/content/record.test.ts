import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFolder, filesUnder } from '../../src/load/files.ts';
import { asText, inspect } from '../../src/load/inspect.ts';
import type { RawFile } from '../../src/load/raw.ts';
import { compendium, entries, leftovers, problems } from './record.ts';

test('the record has no problem', () => {
  expect(asText(problems)).toBe('');
});

test('the record is not smaller than what it was made from', () => {
  const treaties = entries.filter((e) => e.genus === 'instrument' && e.participation?.bd && e.participation.in);
  const rows = compendium.concordances.reduce((sum, concordance) => sum + concordance.rows.length, 0);
  expect(entries.length, 'laws and judgments').toBeGreaterThanOrEqual(150);
  expect(entries.reduce((sum, e) => sum + e.placed.length, 0), 'provisions').toBeGreaterThanOrEqual(1190);
  expect(compendium.questions.size, 'questions').toBeGreaterThanOrEqual(101);
  expect(compendium.answers.size, 'answers').toBeGreaterThanOrEqual(202);
  expect(treaties.length, 'treaties with the standing of both countries').toBeGreaterThanOrEqual(20);
  expect(compendium.standards.length, 'standards').toBeGreaterThanOrEqual(28);
  expect(rows, 'rows of concordance').toBeGreaterThanOrEqual(105);
});

test('both countries have a chapter on every theme', () => {
  const chapters = compendium.chapters.map((chapter) => chapter.id);
  const missing = compendium.themes.flatMap((t) => ['bd', 'in'].map((j) => `${j}/${t.id}`)).filter((id) => !chapters.includes(id));
  expect(missing).toEqual([]);
});

test('no note of the writers to themselves is left in anything besides the laws and judgments', () => {
  const { themes, chapters, standards, concordances, pathways, terms, resources, changes, translations } = compendium;
  const parts = [...themes, ...chapters, ...standards, ...concordances, ...pathways, ...terms.values(), ...resources, ...changes, ...translations.values()];
  expect(parts.flatMap((part) => leftovers(part).map((found) => `${part.file} ${found}`))).toEqual([]);
});

/*
 * A survivor is never named, nor a party in a case on a sexual offence: such a case goes by court, number and subject.
 * So whoever stands in the name of a case is a public body, an organisation, or one of these few.
 */
const named = [
  // Lawyers and others who went to court for the public.
  'Gaurav Jain',
  'Nipun Saxena',
  'Sampurna Behura',
  'Vishal Jeet',
  // The appellant in a case of murder, under whose name the Supreme Court has since heard sex workers on their rights.
  'Budhadev Karmaskar',
];
const publicBody =
  /State|Union of India|Government|Bangladesh|Secretary|Cabinet|Trust|Association|Society|Andolan|Morcha|Naripokkho|Prajwala|Prerana|BLAST|BNWLA|BSEHR|BBA|BMM|Orphanages|Police Commissioner|নারীপক্ষ|বাংলাদেশ|महाराष्ट्र|प्रेरणा/;

test('no private person stands in the name of a case, save those who may', () => {
  const sides = entries
    .filter((entry) => entry.genus === 'case')
    .flatMap((entry) => [entry.title, entry.short ?? '', ...(entry.aliases ?? [])].map((name) => ({ entry, name })))
    .filter(({ name }) => / v\.? | vs\.? | বনাম | बनाम /.test(name))
    .flatMap(({ entry, name }) => name.split(/ v\.? | vs\.? | বনাম | बनाम /).map((side) => ({ entry, side })));
  expect(sides.length).toBeGreaterThan(20);
  const private_ = sides.filter(({ side }) => !publicBody.test(side) && !named.some((name) => side.startsWith(name)));
  expect(private_.map(({ entry, side }) => `${entry.file}: ${side}`)).toEqual([]);
});

/** The record with the order of its maps and lists made visible. */
const written = (files: RawFile[]): string =>
  JSON.stringify(inspect(files), (_, value: unknown) => (value instanceof Map ? [...value] : value));

test('the record is the same however often, and in whatever order, its files are read', { timeout: 60_000 }, () => {
  const files = filesUnder(contentFolder(new URL('../../', import.meta.url)));
  const once = written(files);
  expect(once.length).toBeGreaterThan(1_000_000);
  expect(written(files) === once).toBe(true);
  const anyOrder = fc.shuffledSubarray(files, { minLength: files.length });
  fc.assert(fc.property(anyOrder, (shuffled) => written(shuffled) === once), { numRuns: 3 });
});
