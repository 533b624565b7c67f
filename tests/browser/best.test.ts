import { describe, expect, test } from 'vitest';
import { best } from '../../src/browser/best.ts';
import type { Places } from '../../src/core/places.ts';

const places: Places = {
  dead: ['repealed'],
  jurisdictions: { bd: 'bangladesh|বাংলাদেশ', in: 'india|भारत', intl: 'international' },
  laws: [
    [
      'bd/homes-2020',
      'Homes and Shelter Act, 2020',
      'Homes Act 2020',
      'ashroy ain|আশ্রয আইন',
      'act',
      'in-force',
      's 2 8 39',
      '',
    ],
    ['in/itpa-1956', 'Immoral Traffic (Prevention) Act, 1956', 'ITPA', 'pita', 'act', 'in-force', 's 2 17 39', ''],
    ['in/ipc-1860', 'Indian Penal Code, 1860', 'IPC', '', 'act', 'repealed', 's 370 370a', '', 3],
    ['in/bns-2023', 'Bharatiya Nyaya Sanhita, 2023', 'BNS', '', 'act', 'in-force', 's 143', ''],
    ['bd/penal-1860', 'Penal Code, 1860', '', '', 'act', 'in-force', 's 370-371', ''],
    ['bd/child-helpline', 'Child helpline', 'Child helpline 1098', '1098', 'scheme', 'in-operation', '', ''],
  ],
  facets: [],
  pages: [
    ['theme:shelter', 'Shelter', ''],
    ['question:shelter.max-stay', 'How long may a placement last?', 'Length of placement'],
    ['question:police.custody', 'May a person be held in police custody?', 'No police custody'],
  ],
  translated: { bn: [], hi: [] },
  targets: [
    [0, 's 8', 'Placement'],
    [1, 's 17(4)', 'Protective home'],
    ['question:shelter.max-stay'],
    ['theme:shelter'],
    [3, 's 143(1)', 'Trafficking'],
  ],
  terms: [
    ['shelter|shelter home', 'ashroy|আশ্রয|आश्रय', [1, 0, 2, 3]],
    ['human trafficking', 'manab pachar|মানব পাচার|मानव तस्करी', [4]],
    ['home', '', [3]],
    ['lawyer', 'ukil|উকিল', []],
    ['free', 'bina khoroche|বিনা খরচে', []],
    ['legal aid|free lawyer', '', [2]],
  ],
};

/** The hits as words: a law by its id with its rows or what is to be looked up in it. */
const hits = (typed: string, lang = 'en'): string[] =>
  best(typed, places, lang).hits.map((hit) =>
    'law' in hit
      ? [
          places.laws[hit.law]![0],
          ...hit.rows.map(([pins]) => pins),
          ...(hit.cited ? [`? ${hit.cited.path.join('.')}`] : []),
        ].join(' ')
      : hit.page,
  );

describe('a citation goes before everything else', () => {
  test('to the law that is named', () => expect(hits('17 ITPA')).toEqual(['in/itpa-1956 ? 17']));
  test('to dead law too, because that is what was asked', () => expect(hits('370 IPC')[0]).toBe('in/ipc-1860 ? 370'));
  test('without a law to every law that has the section, on the side of the script first', () => {
    expect(hits('ধারা ৩৯')).toEqual(['bd/homes-2020 ? 39', 'in/itpa-1956 ? 39']);
    expect(hits('धारा ३९')).toEqual(['in/itpa-1956 ? 39', 'bd/homes-2020 ? 39']);
  });
  test('by a name in another script', () => expect(hits('আশ্রয় আইন ধারা ৮')[0]).toBe('bd/homes-2020 ? 8'));
  test('to the law alone where it has no such section here', () => expect(hits('ITPA 99')).toEqual(['in/itpa-1956']));
  test('unless the number is a name', () => expect(hits('1098')).toEqual(['bd/child-helpline']));
});

describe('a word of the thesaurus goes where it is best found', () => {
  test('in the order of the thesaurus', () =>
    expect(hits('shelter')).toEqual([
      'in/itpa-1956 s 17(4)',
      'bd/homes-2020 s 8',
      'question:shelter.max-stay',
      'theme:shelter',
    ]));
  test('with the country that is named first', () => expect(hits('shelter Bangladesh')[0]).toBe('bd/homes-2020 s 8'));
  test('with the country of the script first', () => {
    expect(hits('আশ্রয়')[0]).toBe('bd/homes-2020 s 8');
    expect(hits('आश्रय')[0]).toBe('in/itpa-1956 s 17(4)');
  });
  test('with the country of the page’s language first', () =>
    expect(hits('shelter', 'bn')[0]).toBe('bd/homes-2020 s 8'));
  test('with a case ending, a plural, or spelt as it sounds', () => {
    expect(hits('আশ্রয়ের')[0]).toBe('bd/homes-2020 s 8');
    expect(hits('shelters')[0]).toBe('in/itpa-1956 s 17(4)');
    expect(hits('manob paachaar')[0]).toBe('in/bns-2023 s 143(1)');
  });
  test('while it is being typed', () => expect(hits('human traff')[0]).toBe('in/bns-2023 s 143(1)'));
  test('the longer before the shorter within it', () => expect(hits('shelter home')[0]).toBe('in/itpa-1956 s 17(4)'));
  test('but not where it is a small part of what is asked', () =>
    expect(hits('which form asks for the home address of a witness')).toEqual([]));
});

describe('a sentence is taken for what it is about', () => {
  test('small words, an ending and a slip of the pen do not stand in the way', () => {
    expect(hits('where can she get a sheltr')[0]).toBe('in/itpa-1956 s 17(4)');
    expect(hits('ashroy kivabe pabo')[0]).toBe('in/itpa-1956 s 17(4)');
  });
  test('a page is found by the words of its question', () =>
    expect(hits('can the police hold her in custody')[0]).toBe('question:police.custody'));
  test('words in another language meet a phrase in English', () => {
    expect(hits('বিনা খরচে উকিল')[0]).toBe('question:shelter.max-stay');
    expect(hits('ukil bina khoroche')[0]).toBe('question:shelter.max-stay');
  });
  test('a law is named in the middle of it', () =>
    expect(hits('what does 370 of the ipc say')[0]).toBe('in/ipc-1860 ? 370'));
});

describe('the full text is searched', () => {
  test('for what was typed, its digits Latin', () =>
    expect(best('protective home ৩৯', places, 'en').words).toBe('protective home 39'));
  test('for the English word where one in another language was typed', () => {
    expect(best('মানব পাচার', places, 'en').words).toBe('human trafficking');
    expect(best('manab pachar', places, 'en').words).toBe('human trafficking');
  });
  test('without the small words of a sentence, and spelt right', () =>
    expect(best('how long is the placment', places, 'en').words).toBe('long placement'));
  test('for the number and the law where a section is asked for', () =>
    expect(best('ধারা ৮ আশ্রয় আইন', places, 'en').words).toBe('8 Homes Act 2020'));
});

test('a law is found by its name, the living before the dead', () => {
  expect(hits('penal code')).toEqual(['bd/penal-1860', 'in/ipc-1860']);
  expect(hits('homes act')[0]).toBe('bd/homes-2020');
});

test('nothing is made of nothing', () => {
  expect(hits('')).toEqual([]);
  expect(hits('qwrtp')).toEqual([]);
});
