import { expect, test } from 'vitest';
import type { Brief } from '../../../src/core/brief.ts';
import { docxOf } from '../../../src/exports/brief/docx.ts';
import { all, readXml, type Element } from '../read-xml.ts';
import { readZip } from '../read-zip.ts';
import { brief } from './brief.ts';

const open = (from: Brief): Map<string, Element> =>
  new Map([...readZip(docxOf(from))].map(([name, { text }]) => [name, readXml(text)]));
const files = open(brief);
const body = files.get('word/document.xml')!;
/** The paragraphs of the document: style, and text with its line breaks. */
const paragraphs = all(body, 'w:p').map((p) => ({
  style: all(p, 'w:pStyle')[0]?.attributes['w:val'],
  says: all(p, 'w:r')
    .map((run) => run.children.map(({ name, text }) => (name === 'w:br' ? '\n' : name === 'w:t' ? text : '')).join(''))
    .join(''),
}));

test('a Word file holds the title, each item in the reader’s order, and where it is from', () => {
  expect(paragraphs[0]).toEqual({ style: 'Title', says: 'For the hearing <3 & more' });
  expect(paragraphs.filter((p) => p.style === 'Heading1').map((p) => p.says)).toEqual([
    'EHA 2020, s 4(2): Placement',
    'EHA 2020, s 12ক: Harm to a resident',
    'Can an adult be kept against her will? ভারত',
  ]);
  expect(paragraphs.at(-1)!.says).toBe('The compendium. Not legal advice.');
});

test('an item has its rule, clock, facts, status, how it was checked, and its citation', () => {
  const says = paragraphs.map((p) => p.says);
  for (const text of [
    brief.items[0]!.part.text,
    'সর্বোচ্চ 12 মাস: keep her in the home (from the order)',
    'Who must act: Magistrate',
    'In force since 1 March 2020 · text read, 8 April 2026',
  ])
    expect(says).toContain(text);
  expect(says).toContain(
    'Example Homes Act 2020 (Bangladesh), s 4(2). https://example.org/instruments/bd/homes-act-2020/#s-4-2',
  );
});

test('a note is the reader’s own text, line by line, and nothing else', () => {
  const notes = paragraphs.filter((p) => p.style === 'Note').map((p) => p.says);
  expect(notes).toEqual(['Note: =HYPERLINK("https://example.org/?"&A1,"open")', 'Note: প্রথম লাইন\nদ্বিতীয় লাইন']);
});

test('every link named in the text has its address', () => {
  const given = new Map(
    all(files.get('word/_rels/document.xml.rels')!, 'Relationship').map(({ attributes: { Id, Target } }) => [
      Id,
      Target,
    ]),
  );
  expect(all(body, 'w:hyperlink').map(({ attributes }) => given.get(attributes['r:id']!))).toEqual(
    brief.items.map((x) => x.url),
  );
});

test('every part that the package names is in it, and every style the text uses is defined', () => {
  const parts = all(files.get('[Content_Types].xml')!, 'Override').map(({ attributes }) =>
    attributes['PartName']!.slice(1),
  );
  expect(parts.filter((name) => !files.has(name))).toEqual([]);
  const defined = new Set(
    all(files.get('word/styles.xml')!, 'w:style').map(({ attributes }) => attributes['w:styleId']),
  );
  const used = [...all(body, 'w:pStyle'), ...all(body, 'w:rStyle')].map(({ attributes }) => attributes['w:val']);
  expect(used.filter((style) => !defined.has(style))).toEqual([]);
});

test('what no XML may hold is left out; the same brief gives the same bytes', () => {
  const odd = open({ ...brief, title: 'a\u0000b\u000bc\ud800d' });
  expect(all(odd.get('word/document.xml')!, 'w:t')[0]!.text).toBe('abcd');
  expect(docxOf(brief)).toEqual(docxOf(structuredClone(brief)));
});
