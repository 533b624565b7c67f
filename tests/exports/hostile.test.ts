import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { disallowed } from '../../src/body/allow.ts';
import { parseBody } from '../../src/body/parse.ts';
import { bodyHtml } from '../../src/body/render.ts';
import { bytesOf } from '../../src/exports/content.ts';
import { FORMATS } from '../../src/exports/cite/formats.ts';
import { references } from '../../src/exports/cite/references.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { feeds } from '../../src/exports/feed.ts';
import { dataFiles } from '../../src/exports/files.ts';
import { inScript, jsonLdOf } from '../../src/exports/jsonld.ts';
import { asText, inspect } from '../../src/load/inspect.ts';
import { before, fieldsOfWords, FORMULAS, HARMLESS_PROSE, poisoned, POISONS, within } from '../fixtures/poison.ts';
import { readBib } from './read-bib.ts';
import { readCsv } from './read-csv.ts';
import { readRis } from './read-ris.ts';
import { readXml } from './read-xml.ts';

const longest = POISONS.reduce((a, b) => (a.length >= b.length ? a : b));
const fields = fieldsOfWords(within(longest));
const opening = fieldsOfWords(before(FORMULAS[0]!));

async function filesWith(change: (text: string) => string, where = fields) {
  const { compendium, problems } = inspect(poisoned(where, change));
  expect(asText(problems)).toBe('');
  return dataFiles(compendium, editionOf(compendium, '1.0.0', 'https://site.test/'));
}
/** The parts of the workbook that hold what people typed. */
function sheets(book: Uint8Array): string[] {
  return Object.entries(unzipSync(book))
    .filter(([name]) => /\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
}

test('there are many fields of words to put harm into', () => {
  expect(fields.length).toBeGreaterThan(120);
});

test.each(POISONS)('%s stands in every data file as the characters it is made of', async (poison) => {
  const files = await filesWith(within(poison));
  const whole = JSON.parse(files.get('compendium.json') as string) as unknown;
  const said: string[] = [];
  JSON.stringify(whole, (_, value: unknown) => (typeof value === 'string' && said.push(value), value));
  expect(said.filter((text) => text.includes(poison)).length).toBeGreaterThan(90);
  for (const [name, content] of files) {
    if (name.endsWith('.json')) expect(() => JSON.parse(content as string)).not.toThrow();
    if (name.endsWith('.csv')) {
      const rows = readCsv(content as string);
      expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
    }
  }
  for (const xml of sheets(bytesOf(files.get('comparison.xlsx')!))) {
    expect(xml).not.toMatch(/<x-hostile|<img|<script|<f>/);
  }
});

test.each(POISONS)('%s ends no reference, feed or script early', (poison) => {
  const { compendium: c } = inspect(poisoned(fields, within(poison)));
  const edition = editionOf(c, '1.0.0', 'https://site.test/');
  const lists = [...references(c, edition).values()];
  for (const list of lists) {
    expect(readRis(FORMATS.ris.write(list))).toHaveLength(list.length);
    expect(readBib(FORMATS.bib.write(list))).toHaveLength(list.length);
    expect(JSON.parse(FORMATS['csl.json'].write(list))).toHaveLength(list.length);
  }
  for (const [name, text] of feeds(c, edition)) {
    if (name.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
    else {
      expect(() => readXml(text)).not.toThrow();
      expect(text).not.toMatch(/<(?:x-hostile|img|script|Cite)/);
    }
  }
  for (const entry of c.entries.values()) {
    const reference = references(c, edition).get(
      `/${entry.genus === 'case' ? 'cases' : 'instruments'}/${entry.id}/`,
    )![0]!;
    const script = inScript(jsonLdOf(c, entry, reference, '2026-11-24'));
    expect(script).not.toContain('<');
    expect(JSON.stringify(JSON.parse(script))).toBe(JSON.stringify(jsonLdOf(c, entry, reference, '2026-11-24')));
  }
});

test.each(FORMULAS)('a cell that begins with %s is text to a spreadsheet', async (formula) => {
  const files = await filesWith(before(formula), opening);
  const cells = [...files]
    .filter(([name]) => name.endsWith('.csv'))
    .flatMap(([, content]) => readCsv(content as string).flat());
  expect(cells.filter((cell) => cell.startsWith(`'${formula}`)).length).toBeGreaterThan(20);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(sheets(bytesOf(files.get('comparison.xlsx')!)).filter((xml) => xml.includes('<f>'))).toEqual([]);
});

test('prose that looks like harm comes out as the characters it is made of', () => {
  const prose = { file: 'content/instruments/in/x.mdx', text: HARMLESS_PROSE, line: 1 };
  const body = parseBody(prose);
  if ('problem' in body) throw new Error(body.problem.says);
  expect(disallowed(body.tree, prose)).toEqual([]);
  const html = bodyHtml(body.tree, () => undefined);
  expect(html).not.toMatch(
    /<(?!\/?(?:p|a|h2|h3|code|pre|div|table|thead|tbody|tr|th|td|sup|section|ol|ul|li|aside|br)\b)/,
  );
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
  expect(html).not.toContain('href="javascript');
});
