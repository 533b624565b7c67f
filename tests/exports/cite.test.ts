import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/compendium.ts';
import { aknOf } from '../../src/derive/akn.ts';
import { FORMATS } from '../../src/exports/cite/formats.ts';
import { bluebook, oscola } from '../../src/exports/cite/plain.ts';
import { pageReference, referenceOf, type Reference } from '../../src/exports/cite/reference.ts';
import { references } from '../../src/exports/cite/references.ts';
import { reportOf } from '../../src/exports/cite/report.ts';
import { ris } from '../../src/exports/cite/ris.ts';
import { dublinCore } from '../../src/exports/dublin-core.ts';
import { editionOf } from '../../src/exports/edition.ts';
import { inScript, jsonLdOf } from '../../src/exports/jsonld.ts';
import { tiny } from '../fixtures/tiny.ts';
import { readBib } from './read-bib.ts';
import { readRis } from './read-ris.ts';

const c = tiny();
const edition = editionOf(c, '0.1.0', 'https://site.test/');
const entry = (id: string): Entry => c.entries.get(id)!;
const reference = (id: string, change: Partial<Entry> = {}): Reference =>
  referenceOf(c, { ...entry(id), ...change } as Entry, edition);
const law = (title: string, change: Partial<Entry> = {}): Reference =>
  reference('in/homes-act-1956', { title, ...change } as Partial<Entry>);
const judgment = (title: string, number?: string): Reference =>
  reference('in/high-court-stays-2015', { title, number } as Partial<Entry>);

describe('a citation in words', () => {
  test('of an Act names the country, drops the comma before the year, and ends in the section', () => {
    expect(oscola(reference('in/homes-act-1956'), 's 4(4)')).toBe('Example Homes Act 1956 (India), s 4(4)');
    expect(oscola(reference('bd/homes-act-2020'))).toBe('Example Homes Act 2020 (Bangladesh)');
    expect(bluebook(reference('in/homes-act-1956'), 's 4(4)')).toBe(
      'Example Homes Act, 1956, § 4(4), Act 104 of 1956 (India)',
    );
    expect(bluebook(reference('bd/homes-act-2020'), 'ss 9-10')).toBe(
      'Example Homes Act, 2020, §§ 9–10, Act 3 of 2020 (Bangl.)',
    );
  });

  test('names the country once', () => {
    expect(oscola(law('Code of Criminal Procedure, 1898 (India)'))).toBe('Code of Criminal Procedure 1898 (India)');
    expect(oscola(law('Constitution of India'), 'art 21')).toBe('Constitution of India, art 21');
    expect(bluebook(law('Constitution of India', { number: undefined }), 'art 21')).toBe(
      'Constitution of India, art. 21 (India)',
    );
  });

  test('of rules has their notification, of a scheme who issued it, of a Bill nothing that only tells its story', () => {
    const rules = { kind: 'rules', number: 'G.S.R. 165(E) of 9 March 2020' } as Partial<Entry>;
    expect(oscola(law('Example Rules, 2020', rules), 'r 5')).toBe(
      'Example Rules 2020 (India), G.S.R. 165(E) of 9 March 2020, r 5',
    );
    const scheme = { kind: 'scheme', number: 'Programmes; helpline of 2011', issuer: 'Example Ministry' };
    expect(oscola(law('Safe homes', scheme as Partial<Entry>))).toBe('Example Ministry, Safe homes, 30 December 1956');
    const bill = { kind: 'bill', number: 'introduced on 18 July 2018' } as Partial<Entry>;
    expect(bluebook(law('Example Bill, 2018', bill))).toBe('Example Bill, 2018 (India)');
  });

  test('of a treaty has when it was adopted and came into force, and where it is published', () => {
    expect(oscola(reference('intl/care-convention-1995'), 'art 6(1)')).toBe(
      'Example Convention on the Care of Survivors (adopted 1 June 1995, entered into force 15 January 1997) 9 UNTS 1, art 6(1)',
    );
    expect(bluebook(reference('intl/care-convention-1995'), 'art 6(1)')).toBe(
      'Example Convention on the Care of Survivors, art. 6(1), June 1, 1995, 9 U.N.T.S. 1',
    );
  });

  test('of a judgment has its report, else its number, and never what we say it is about', () => {
    expect(oscola(judgment('A v B (homes and wishes)', 'AIR 1997 SC 3021; (1997) 8 SCC 114; WP (C) 824 of 1988'))).toBe(
      'A v B (1997) 8 SCC 114 (Example High Court, 9 March 2015)',
    );
    expect(bluebook(judgment('A v B (2015) (homes)', '(1997) 8 SCC 114'), 'para 12')).toBe(
      'A v. B, (1997) 8 SCC 114, ¶ 12 (India)',
    );
    expect(oscola(judgment('A v B', 'WP (C) 16045 of 2016'))).toBe(
      'A v B, WP (C) 16045 of 2016 (Example High Court, 9 March 2015)',
    );
    expect(oscola(judgment('Criminal Appeal 1226 of 2011 (a test)', '(2013) 14 SCC 643; Crl A 1226 of 2011'))).toBe(
      'Criminal Appeal 1226 of 2011, (2013) 14 SCC 643 (Example High Court, 9 March 2015)',
    );
    expect(oscola(judgment('High Court, 9 March 2015', 'Order of 9 March 2015; number not seen'))).toBe(
      'High Court, 9 March 2015 (Example High Court, 9 March 2015)',
    );
  });

  test('of a page has its address, the version of the data and the date of the record', () => {
    const page = pageReference('questions/shelter.services', 'Which services must a home give?', edition);
    expect(oscola(page)).toBe(
      '‘Which services must a home give?’, Rehabilitation and Reintegration Law: Bangladesh · India (data version 0.1.0, 24 November 2026) <https://site.test/questions/shelter.services/>',
    );
    expect(bluebook(page)).toContain('(data version 0.1.0, Nov. 24, 2026), https://site.test/questions/');
  });

  test('stays exact where only a month or a year is known', () => {
    expect(oscola(judgment('X', undefined)).replace('9 March 2015', '')).toContain('Example High Court');
    const undated = reference('in/high-court-stays-2015', { events: [{ on: '2022-05', what: 'decided' }] } as never);
    expect(oscola(undated)).toMatch(/May 2022\)$/);
    expect(readRis(ris(undated))[0]!.get('DA')).toBe('2022/05//');
  });
});

test.each([
  ['(1997) 8 SCC 114', { reporter: 'SCC', volume: '8', page: '114', year: '1997' }],
  ['[2025] 5 SCR 522', { reporter: 'SCR', volume: '5', page: '522', year: '2025' }],
  ['AIR 1990 SC 1412', { reporter: 'AIR', volume: '1990 SC', page: '1412', year: '1990' }],
  ['53 DLR (2001) 1 (HCD)', { reporter: 'DLR', volume: '53', page: '1', year: '2001' }],
  ['17 BLD (HCD) (1997) 560', { reporter: 'BLD', volume: '17', page: '560', year: '1997' }],
  ['13 ALR (HCD) 21', { reporter: 'ALR', volume: '13', page: '21' }],
  ['2025 INSC 1473', {}],
  ['2026:BHC-AS:1926', {}],
])('%s is read as a report', (text, parts) => {
  expect(reportOf(`WP 12 of 2014; ${text}`)).toMatchObject({ report: { text, ...parts }, rest: ['WP 12 of 2014'] });
});

test.each(['WP 1157 of 1997', 'Order of May 2022; case number not published', 'LAWS(CAL)-2022-5-97', ''])(
  '%s is no report',
  (number) => {
    expect(reportOf(number).report).toBeUndefined();
  },
);

describe('for reference managers', () => {
  const all = [...references(c, edition).values()].flat();

  test('a law is a statute, a treaty a document, a judgment a case: never LEGAL, which Zotero takes for a case', () => {
    const types = new Map(readRis(FORMATS.ris.write(all)).map((r) => [r.get('ID'), r.get('TY')]));
    expect(types.get('in/homes-act-1956')).toBe('STAT');
    expect(types.get('intl/care-convention-1995')).toBe('GEN');
    expect(types.get('in/high-court-stays-2015')).toBe('CASE');
    expect(types.get('questions/shelter.services')).toBe('GEN');
    expect(readRis(ris(law('Example Bill', { kind: 'bill' } as Partial<Entry>)))[0]!.get('TY')).toBe('BILL');
    expect(types.size).toBe(all.length);
  });

  test('RIS has the fields that Zotero reads for a statute and for a case', () => {
    const statute = readRis(ris(reference('in/homes-act-1956'), 's 4(4)'))[0]!;
    expect(Object.fromEntries(statute)).toMatchObject({
      TI: 'Example Homes Act, 1956',
      T2: 'India',
      M1: 'Act 104 of 1956',
      SE: 's 4(4)',
      DA: '1956/12/30/',
      UR: 'https://site.test/instruments/in/homes-act-1956/',
    });
    expect(statute.get('N1')).toContain('data version 0.1.0, record of 24 November 2026');
    const reported = readRis(ris(judgment('A v B (homes)', '(1997) 8 SCC 114; WP (C) 824 of 1988')))[0]!;
    expect(Object.fromEntries(reported)).toMatchObject({
      TI: 'A v B',
      A2: 'SCC',
      VL: '8',
      SP: '114',
      M1: 'WP (C) 824 of 1988',
      PB: 'Example High Court',
      DA: '2015/03/09/',
    });
  });

  test('a line break in a title does not break RIS', () => {
    expect(readRis(ris(law('An Act\r\nER  - \nof two lines')))[0]!.get('TI')).toBe('An Act ER - of two lines');
  });

  test('BibLaTeX has the types of law, Bangla as it is, and no sign that LaTeX would run', () => {
    const entries = readBib(FORMATS.bib.write([...all, law('50% of {A} & B_1 \\input{x} #1 ~ ^')]));
    expect(entries).toHaveLength(all.length + 1);
    const kinds = new Map(entries.map((e) => [e.key, e.kind]));
    expect(kinds.get('bd-homes-act-2020')).toBe('legislation');
    expect(kinds.get('in-high-court-stays-2015')).toBe('jurisdiction');
    expect(kinds.get('intl-care-convention-1995')).toBe('legal');
    expect(entries.find((e) => e.key === 'bd-homes-act-2020')!.fields.get('titleaddon')).toMatch(/^উদাহরণ/);
    expect(entries.at(-1)!.fields.get('title')).toBe(
      '{50\\% of \\{A\\} \\& B\\_1 \\textbackslash{}input\\{x\\} \\#1 \\textasciitilde{} \\textasciicircum{}}',
    );
  });

  test('CSL-JSON has types of its own list and dates in numbers', () => {
    const items = JSON.parse(FORMATS['csl.json'].write(all)) as { id: string; type: string; issued?: unknown }[];
    const at = (id: string) => items.find((item) => item.id === id)!;
    expect(at('in/homes-act-1956')).toMatchObject({ type: 'legislation', issued: { 'date-parts': [[1956, 12, 30]] } });
    expect(at('in/high-court-stays-2015')).toMatchObject({ type: 'legal_case', authority: 'Example High Court' });
    expect(at('intl/care-convention-1995')).toMatchObject({ type: 'treaty', number: '9 UNTS 1' });
    expect(at('themes/shelter')).toMatchObject({ type: 'webpage', version: '0.1.0' });
  });

  test('every law, judgment and theme has a reference, a question one for itself and for each answer, and so has the matrix', () => {
    const paths = [...references(c, edition).keys()];
    expect(paths.length).toBe(c.entries.size + c.questions.size + c.themes.length + 2);
    expect(paths).toEqual(
      expect.arrayContaining(['/cases/in/high-court-stays-2015/', '/themes/shelter/', '/compare/']),
    );
  });
});

describe('for machines', () => {
  const akn = (id: string, change: object = {}) => aknOf({ ...entry(id), ...change } as Entry);

  test('an Act has its Akoma Ntoso address by number and year, also where the number is Roman', () => {
    expect(akn('in/homes-act-1956')).toBe('/akn/in/act/1956/104');
    expect(akn('bd/homes-act-2020', { number: 'Act No. LV of 1952' })).toBe('/akn/bd/act/1952/55');
    expect(akn('bd/homes-act-2020', { number: 'Ordinance 25 of 2025' })).toBe('/akn/bd/act/ordinance/2025/25');
    expect(akn('in/high-court-stays-2015', { number: '2025 INSC 482; [2025] 5 SCR 522' })).toBe(
      '/akn/in/judgment/insc/2025/482',
    );
  });

  test('where a number does not tell, there is no address rather than a guess', () => {
    expect(akn('bd/homes-act-2020', { number: 'Ordinances 36 and 41 of 2025' })).toBeUndefined();
    expect(akn('bd/homes-act-2020', { number: undefined })).toBeUndefined();
    expect(akn('in/high-court-stays-2015')).toBeUndefined();
  });

  const jsonLd = (id: string) => jsonLdOf(c, entry(id), reference(id), edition.generated);

  test('a law is schema.org Legislation with its legal force; a judgment is a work of that genre', () => {
    expect(jsonLd('in/homes-act-1956')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '/akn/in/act/1956/104',
      legislationJurisdiction: 'India',
      legislationLegalForce: 'https://schema.org/InForce',
    });
    expect(jsonLd('bd/homes-act-1990')).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    expect(jsonLd('in/high-court-stays-2015')).toMatchObject({ '@type': 'CreativeWork', genre: 'judgment' });
  });

  test('no title can end the script it stands in', () => {
    const text = inScript({ name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });

  test('Dublin Core says what a reference manager asks for', () => {
    expect(dublinCore(entry('bd/homes-act-2020'), reference('bd/homes-act-2020'))).toEqual([
      ['DC.title', 'Example Homes Act, 2020'],
      ['DC.creator', 'Example parliament'],
      ['DC.date', '2020-02-10'],
      ['DC.type', 'statute'],
      ['DC.identifier', '/akn/bd/act/2020/3'],
    ]);
  });
});
