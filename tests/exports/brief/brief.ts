import type { Brief } from '../../../src/core/brief.ts';
import type { Part } from '../../../src/core/part.ts';

const part = (more: Partial<Part>): Part => ({
  path: 'instruments/bd/homes-act-2020/#s-4-2',
  kind: 'provision',
  jurisdiction: 'bd',
  cited: 'EHA 2020, s 4(2)',
  pin: 's 4(2)',
  title: 'Placement',
  text: 'The magistrate may place an adult in a home for up to twelve months.',
  clocks: [[{ says: 'সর্বোচ্চ 12 মাস: ' }, { says: 'keep her in the home (from the order)', lang: 'en' }]],
  facts: [['Who must act', [{ says: 'Magistrate', lang: 'en' }]]],
  status: 'In force since 1 March 2020',
  checked: 'text read, 8 April 2026',
  cite: 'Example Homes Act 2020 (Bangladesh), s 4(2)',
  ris: 'TY  - STAT\r\nTI  - Example Homes Act, 2020\r\nSE  - s 4(2)\r\nER  - \r\n',
  themes: ['shelter'],
  holds: ['power', 'limit'],
  ...more,
});

/** A brief of a provision, another of the same Act, and an answer; with a note that means harm, and one in Bangla. */
export const brief: Brief = {
  title: 'For the hearing <3 & more',
  lang: 'bn',
  made: 'Made on 24 November 2026.',
  from: 'The compendium. Not legal advice.',
  note: 'Note',
  items: [
    {
      part: part({}),
      note: '=HYPERLINK("https://example.org/?"&A1,"open")',
      url: 'https://example.org/instruments/bd/homes-act-2020/#s-4-2',
    },
    {
      part: part({
        path: 'instruments/bd/homes-act-2020/#s-12ক',
        cited: 'EHA 2020, s 12ক',
        title: 'Harm to a resident',
        ris: 'TY  - STAT\r\nSE  - s 12ক\r\nER  - \r\n',
      }),
      note: 'প্রথম লাইন\nদ্বিতীয় লাইন',
      url: 'https://example.org/instruments/bd/homes-act-2020/#s-12%E0%A6%95',
    },
    {
      part: part({
        path: 'questions/shelter.adult-consent/#in',
        kind: 'answer',
        jurisdiction: 'in',
        cited: 'ভারত',
        pin: '',
        title: 'Can an adult be kept against her will?',
        says: 'আংশিক',
        clocks: [],
        facts: [],
        ris: 'TY  - GEN\r\nER  - \r\n',
      }),
      note: '',
      url: 'https://example.org/questions/shelter.adult-consent/#in',
    },
  ],
};
