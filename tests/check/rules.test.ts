import { expect, test } from 'vitest';
import { RULES } from '../../src/check/all.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

interface Breach {
  rule: string;
  file: string;
  from: string | RegExp;
  to: string;
  at: string;
  says: RegExp;
  fix: RegExp;
}

const india = 'answers/in/shelter.mdx',
  bangladesh = 'answers/bd/shelter.mdx',
  act = 'instruments/bd/homes-act-2020.mdx',
  questions = 'questions/shelter.mdx';

/** One change of one file each, as a contributor might make it by mistake; `at` is on the line the message must name. */
const breaches: Breach[] = [
  {
    rule: 'known-names',
    file: act,
    from: 'themes: [shelter]\n    effect: [definition]',
    to: 'themes: [sheltr]\n    effect: [definition]',
    at: 'sheltr',
    says: /no theme "sheltr"/,
    fix: /did you mean "shelter"/,
  },
  {
    rule: 'known-names',
    file: act,
    from: 'seen: [report]\n    on',
    to: 'seen: [reprot]\n    on',
    at: 'reprot',
    says: /no source "reprot"/,
    fix: /"report"/,
  },
  {
    rule: 'known-names',
    file: bangladesh,
    from: '  first-hearing:',
    to: '  first-hearin:',
    at: 'first-hearin:',
    says: /no question "first-hearin"/,
    fix: /"first-hearing"/,
  },
  {
    rule: 'known-names',
    file: 'standards/adult-chooses.yaml',
    from: 'shelter.adult-consent',
    to: 'shelter.adult-consnt',
    at: 'consnt',
    says: /no question/,
    fix: /shelter.adult-consent/,
  },
  {
    rule: 'pin-once',
    file: act,
    from: 'pin: s 12ক',
    to: 'pin: s 4(2)',
    at: 'pin: s 4(2)\n    heading: Harm',
    says: /already the 3rd provision/,
    fix: /merge/,
  },
  {
    rule: 'citation-lands',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(1)]',
    to: 'rests: [bd/homes-act-2020#s 5(1)]',
    at: '#s 5(1)',
    says: /no provision at s 5\(1\)/,
    fix: /did you mean bd\/homes-act-2020#s/,
  },
  {
    rule: 'citation-lands',
    file: questions,
    from: 'intl/care-convention-1995#art 6(2)',
    to: 'intl/care-convention-1959#art 6(2)',
    at: '1959',
    says: /is not in the record/,
    fix: /intl\/care-convention-1995/,
  },
  {
    rule: 'citation-lands',
    file: act,
    from: 'intl/care-convention-1995)',
    to: 'intl/care-convention-1996)',
    at: '1996',
    says: /is not in the record/,
    fix: /did you mean/,
  },
  {
    rule: 'relation-once',
    file: act,
    from: 'sources:',
    to: '  - { does: repeals, to: bd/homes-act-1990, pin: s 30 }\nsources:',
    at: '  - { does: repeals, to: bd/homes-act-1990, pin: s 30 }',
    says: /is written twice/,
    fix: /keep one/,
  },
  {
    rule: 'relation-once',
    file: act,
    from: 'to: bd/homes-act-1990',
    to: 'to: bd/homes-act-2020',
    at: 'pin: s 30',
    says: /repeals itself/,
    fix: /other work/,
  },
  {
    rule: 'dates-in-order',
    file: 'instruments/in/homes-act-1956.mdx',
    from: '1956-12-30',
    to: '1959-12-30',
    at: '1959-12-30',
    says: /enacted on 1959-12-30, after it commenced/,
    fix: /correct one/,
  },
  {
    rule: 'dates-in-order',
    file: act,
    from: 'seen: 2026-04-08',
    to: 'seen: 2027-04-08',
    at: '2027',
    says: /read on 2027-04-08, after the entry was verified/,
    fix: /verified/,
  },
  {
    rule: 'dates-in-order',
    file: bangladesh,
    from: 'to: 2020-02-29',
    to: 'to: 2021-02-28',
    at: '2021-02-28',
    says: /earlier answer ends/,
    fix: /day before/,
  },
  {
    rule: 'force-known',
    file: 'instruments/in/homes-act-1956.mdx',
    from: '  - { on: 1958-05-01, what: commenced }\n',
    to: '',
    at: 'events:',
    says: /no event tells whether this is in force/,
    fix: /force:/,
  },
  {
    rule: 'evidence-named',
    file: act,
    from: '    evidence: primary\n    seen: [law-site]\n  - pin: sch',
    to: '    evidence: primary\n  - pin: sch',
    at: 'evidence: primary\n  - pin: sch',
    says: /without a source/,
    fix: /not-verified/,
  },
  {
    rule: 'all-answered',
    file: india,
    from: '\nunanswered:\n  services: the Rules of the states have not been collected',
    to: '',
    at: 'answers:',
    says: /services is not answered/,
    fix: /unanswered.services/,
  },
  {
    rule: 'value-fits',
    file: bangladesh,
    from: 'value: { value: 24, unit: hours }',
    to: 'value: yes',
    at: 'value: yes\n    note: Police',
    says: /not an answer to a number question/,
    fix: /\{value, unit\}/,
  },
  {
    rule: 'value-fits',
    file: india,
    from: '    note: An order runs for one to three years.\n',
    to: '',
    at: '  longest-stay',
    says: /no note/,
    fix: /say why/,
  },
  {
    rule: 'answer-rests',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(1)]',
    to: 'rests: ["bd/homes-act-2020#sch, row 2"]',
    at: 'sch, row 2',
    says: /which nobody has read/,
    fix: /read it/,
  },
  {
    rule: 'answer-rests',
    file: india,
    from: 'rests: [in/homes-act-1956#s 4(4)]\nunanswered',
    to: 'rests: []\nunanswered',
    at: 'rests: []\nunanswered',
    says: /rests on nothing/,
    fix: /cite/,
  },
  {
    rule: 'silence-searched',
    file: india,
    from: /    searched: .*\n/,
    to: '',
    at: '  first-hearing',
    says: /"none" without saying what was searched/,
    fix: /searched/,
  },
  {
    rule: 'step-based',
    file: 'pathways/adult-found.mdx',
    from: 'rests: [bd/homes-act-2020#s 4(1)]',
    to: 'rests: []',
    at: '  - { does: The police',
    says: /no citation/,
    fix: /practice/,
  },
  {
    rule: 'known-names',
    file: 'changes/2020-03-01-longest-stay.yaml',
    from: 'shelter.longest-stay',
    to: 'shelter.longest-sty',
    at: 'longest-sty',
    says: /no question/,
    fix: /longest-stay/,
  },
  {
    rule: 'citation-lands',
    file: 'glossary/safe-home.yaml',
    from: '#s 2(1)',
    to: '#s 3(1)',
    at: '#s 3(1)',
    says: /no provision/,
    fix: /did you mean/,
  },
  {
    rule: 'known-names',
    file: 'asked.yaml',
    from: 'pathway:adult-found',
    to: 'pathway:adult-fund',
    at: 'adult-fund',
    says: /no pathway/,
    fix: /adult-found/,
  },
  {
    rule: 'citation-lands',
    file: 'asked.yaml',
    from: 's 4(2)',
    to: 's 77',
    at: 's 77',
    says: /no provision/,
    fix: /its provisions/,
  },
  {
    rule: 'body-syntax',
    file: act,
    from: 'The Act was made',
    to: 'In <24 hours the Act was made',
    at: 'In <24',
    says: /not readable as MDX/,
    fix: /&lt;/,
  },
  {
    rule: 'body-allowed',
    file: act,
    from: 'The Act was made',
    to: 'The Act was <b>made</b>',
    at: '<b>',
    says: /the text holds <b>/,
    fix: /no HTML/,
  },
  {
    rule: 'jurisdiction-fits',
    file: 'jurisdictions.yaml',
    from: 'code: BD',
    to: 'code: BAN',
    at: 'bd:',
    says: /BAN for bd/,
    fix: /write BD/,
  },
  {
    rule: 'jurisdiction-fits',
    file: 'jurisdictions.yaml',
    from: 'code: IN,',
    to: 'code: IN, within: bd,',
    at: 'in:',
    says: /in within bd/,
    fix: /delete within/,
  },
  {
    rule: 'title-once',
    file: act,
    from: 'title: Example Homes Act, 2020',
    to: 'title: Example Homes Act, 1990',
    at: 'title:',
    says: /also the title of bd\/homes-act-1990/,
    fix: /tells the two apart/,
  },
  {
    rule: 'title-once',
    file: act,
    from: 'aliases: [Ashroy Ain',
    to: 'aliases: [Homes Act 2020',
    at: 'aliases',
    says: /already a name of this entry/,
    fix: /delete it/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: 'bd/shelter-act-1990:',
    to: 'bd/homes-act-2020:',
    at: 'bd/homes-act-2020',
    says: /still the id of an entry/,
    fix: /delete the line/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: '#s 6: ',
    to: '#s 4(2): ',
    at: 'bd/homes-act-2020#s 4(2)',
    says: /still the id of something/,
    fix: /delete the line/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: 'questions/shelter.stay:',
    to: 'questions/shelter.services:',
    at: 'questions/shelter.services',
    says: /still the id of something/,
    fix: /delete the line/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: ': bd/homes-act-2020#s 12ক',
    to: ': bd/homes-act-2020#s 12',
    at: 'bd/homes-act-2020#s 6',
    says: /no provision at s 12/,
    fix: /did you mean bd\/homes-act-2020#s 12ক/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: ': bd/homes-act-2020#s 12ক',
    to: ': bd/homes-act-2020#s 9',
    at: 'bd/homes-act-2020#s 6',
    says: /no provision has just the place/,
    fix: /write bd\/homes-act-2020#ss 9-10$/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: ': bd/homes-act-2020#s 12ক',
    to: ': bd/homes-act-2020#s 13',
    at: 'bd/homes-act-2020#s 6',
    says: /s 13 went too/,
    fix: /write bd\/homes-act-2020#s 6: bd\/homes-act-2020$/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: ': pathways/adult-found',
    to: ': pathways/adult-fund',
    at: 'pathways/woman-found',
    says: /pathways\/adult-fund is not in the record/,
    fix: /did you mean pathways\/adult-found/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: 'glossary/shelter-home: glossary/safe-home',
    to: 'glossary/shelter-home: standards/adult-chooses',
    at: 'glossary/shelter-home',
    says: /of another kind/,
    fix: /of its kind/,
  },
  {
    rule: 'moved-away',
    file: 'moved.yaml',
    from: 'bd/homes-act-2020#s 13:',
    to: 'bd/homes-act-2020#s-6:',
    at: 'bd/homes-act-2020#s-6',
    says: /the same id as bd\/homes-act-2020#s 6/,
    fix: /keep one/,
  },
  {
    rule: 'citation-lands',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 9]',
    to: 'rests: [bd/homes-act-2020#s 6]',
    at: 'bd/homes-act-2020#s 6',
    says: /no provision at s 6 any more/,
    fix: /write bd\/homes-act-2020#s 12ক/,
  },
  {
    rule: 'citation-lands',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 9]',
    to: 'rests: [bd/homes-act-2020#s 13]',
    at: 'bd/homes-act-2020#s 13',
    says: /no provision at s 13 any more/,
    fix: /leave the citation out/,
  },
  {
    rule: 'citation-lands',
    file: bangladesh,
    from: 'rests: [bd/homes-act-1990#s 8]',
    to: 'rests: [bd/shelter-act-1990#s 8]',
    at: 'bd/shelter-act-1990',
    says: /it moved/,
    fix: /write bd\/homes-act-1990#s 8/,
  },
  {
    rule: 'party-unnamed',
    file: 'cases/in/high-court-stays-2015.mdx',
    from: 'title: Example High Court on',
    to: 'title: Jane Doe v State on',
    at: 'title:',
    says: /"Jane Doe" is named as a party/,
    fix: /court, number, year and subject/,
  },
  {
    rule: 'party-unnamed',
    file: india,
    from: 'Since 2015 her wish comes first,',
    to: 'Since Jane Doe v. State her wish comes first,',
    at: '    note: |-\n      The Act does not',
    says: /"Jane Doe" is named as a party/,
    fix: /court, number, year and subject/,
  },
  {
    rule: 'dates-in-order',
    file: act,
    from: 'verified: { on: 2026-11-24',
    to: 'verified: { on: 2062-11-24',
    at: 'verified:',
    says: /more than a year after everything else \(2026-11-24\)/,
    fix: /correct the year/,
  },
  {
    rule: 'relation-fits',
    file: act,
    from: 'does: repeals',
    to: 'does: overrules',
    at: 'does: overrules',
    says: /a law that overrules a law/,
    fix: /a judgment overrules a judgment/,
  },
  {
    rule: 'relation-fits',
    file: act,
    from: 'note: adds section 12ক',
    to: 'by: in/homes-act-1956',
    at: '2023-01',
    says: /in\/homes-act-1956 says nothing of bd\/homes-act-2020/,
    fix: /add to in\/homes-act-1956/,
  },
  {
    rule: 'override-needed',
    file: act,
    from: 'sources:',
    to: 'force: { is: in-force, because: it has commenced }\nsources:',
    at: 'force:',
    says: /already make it in-force/,
    fix: /delete force/,
  },
  {
    rule: 'override-needed',
    file: 'standards/adult-chooses.yaml',
    from: 'tests:',
    to: 'verdicts: { bd: { is: misses, because: an adult can be kept against her will } }\ntests:',
    at: 'verdicts:',
    says: /already give "misses"/,
    fix: /delete verdicts.bd/,
  },
  {
    rule: 'entry-filled',
    file: act,
    from: 'what the home must give her.',
    to: 'what the home must give her',
    at: 'summary: Replaces',
    says: /not a sentence/,
    fix: /full stop/,
  },
  {
    rule: 'numbers-typed',
    file: act,
    from: 'magistrate within 24 hours',
    to: 'magistrate within 48 hours',
    at: '    summary: Police who',
    says: /says 48 hours, typed in no limit/,
    fix: /type it/,
  },
  {
    rule: 'numbers-typed',
    file: act,
    from: 'limit: [{ value: 12,',
    to: 'limit: [{ value: 18,',
    at: '    summary: The magistrate may',
    says: /18 months is typed and not said/,
    fix: /say it in the summary/,
  },
  {
    rule: 'sums-in-order',
    file: act,
    from: 'min: 3, max: 7,',
    to: 'min: 9, max: 7,',
    at: 'penalty:',
    says: /at least 9 and at most 7/,
    fix: /least comes first/,
  },
  {
    rule: 'sums-in-order',
    file: india,
    from: 'min: 1, max: 3,',
    to: 'min: 4, max: 3,',
    at: 'value: { min: 4',
    says: /at least 4 and at most 3/,
    fix: /least comes first/,
  },
  {
    rule: 'sums-in-order',
    file: act,
    from: 'value: 24, unit',
    to: 'unit',
    at: 'limit: [{ unit',
    says: /a clock without a time/,
    fix: /leave limit out/,
  },
  {
    rule: 'treaty-standing',
    file: 'instruments/intl/care-convention-1995.mdx',
    from: 'signed: 1996-05-09, note: no act of ratification was found, ',
    to: '',
    at: '  in:',
    says: /signed without the date/,
    fix: /say in note why/,
  },
  {
    rule: 'treaty-standing',
    file: 'instruments/intl/care-convention-1995.mdx',
    from: 'kind: treaty',
    to: 'kind: guideline',
    at: 'participation:',
    says: /a guideline with participation/,
    fix: /correct kind/,
  },
  {
    rule: 'evidence-named',
    file: act,
    from: 'seen: 2025-10 }',
    to: '}',
    at: 'seen: [report]',
    says: /no date of reading/,
    fix: /date it was seen/,
  },
  {
    rule: 'source-addressed',
    file: act,
    from: "official: true, language: bn, url: 'https://example.org/bd/2020/3'",
    to: 'official: true, language: bn',
    at: '  law-site:',
    says: /without an address/,
    fix: /withheld with the reason/,
  },
  {
    rule: 'practice-dated',
    file: act,
    from: "on: '2024', source: report }",
    to: 'source: report }',
    at: "  - { note: 'Two of five",
    says: /without a date/,
    fix: /add on/,
  },
  {
    rule: 'practice-dated',
    file: india,
    from: ", url: 'https://example.org/study'",
    to: '',
    at: '    practice:',
    says: /without a source/,
    fix: /add url/,
  },
  {
    rule: 'answer-rests',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(2)]',
    to: 'rests: []',
    at: '    rests: []',
    says: /rests on nothing/,
    fix: /cite/,
  },
  {
    rule: 'answer-alive',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(2)]',
    to: 'rests: [bd/homes-act-1990#s 8]',
    at: '    rests: [bd/homes-act-1990',
    says: /no living law: bd\/homes-act-1990 is repealed/,
    fix: /history/,
  },
  {
    rule: 'answer-alive',
    file: 'pathways/adult-found.mdx',
    from: 'rests: [bd/homes-act-2020#s 4(1)]',
    to: 'rests: [bd/homes-act-1990#s 8]',
    at: '  - { does: The police',
    says: /no living law/,
    fix: /in force now/,
  },
  {
    rule: 'answer-at-home',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(2)]',
    to: 'rests: [in/homes-act-1956#s 4(4)]',
    at: '    rests: [in/',
    says: /is not law of bd/,
    fix: /cite law of bd/,
  },
  {
    rule: 'answer-at-home',
    file: bangladesh,
    from: 'rests: [bd/homes-act-2020#s 4(2)]',
    to: 'rests: [intl/care-convention-1995#art 6(1)]',
    at: '    rests: [intl/',
    says: /rests on a treaty alone/,
    fix: /norm of the row/,
  },
  {
    rule: 'quote-short',
    file: act,
    from: 'The Act was made',
    to: 'It says “that no person shall be kept in any home whatsoever for any longer than is needful”. The Act was made',
    at: 'It says “that',
    says: /a quotation of 16 words/,
    fix: /our own words/,
  },
  {
    rule: 'history-in-order',
    file: bangladesh,
    from: 'from: 1990-07-01, to: 2020-02-29, ',
    to: '',
    at: '{ value: yes, rests',
    says: /without a time/,
    fix: /add to/,
  },
  {
    rule: 'history-in-order',
    file: bangladesh,
    from: '      - { value: yes, from: 1990-07-01, to: 2020-02-29,',
    to: '      - { value: no, from: 1995-01-01, to: 1996-01-01 }\n      - { value: yes, from: 1990-07-01, to: 2020-02-29,',
    at: '{ value: yes, from: 1990',
    says: /while the answer above was so/,
    fix: /oldest first/,
  },
  {
    rule: 'question-codable',
    file: questions,
    from: 'type: number',
    to: 'type: number\n    protects: no',
    at: 'protects: no\n    norm: [intl/care-convention-1995#art 6]',
    says: /a number question with an answer that protects/,
    fix: /delete protects/,
  },
  {
    rule: 'question-codable',
    file: india,
    from: '    coded: double\n',
    to: '',
    at: '    settled:',
    says: /coded by one/,
    fix: /coded: double/,
  },
  {
    rule: 'norm-international',
    file: questions,
    from: 'norm: [intl/care-convention-1995#art 6(1)]',
    to: 'norm: [in/homes-act-1956#s 4(4)]',
    at: 'norm: [in/',
    says: /law of one country/,
    fix: /under intl/,
  },
  {
    rule: 'step-placed',
    file: 'pathways/adult-found.mdx',
    from: 'place: bd, stage: rescue',
    to: 'place: in, stage: rescue',
    at: '  - { does: The police',
    says: /a step in in, which places does not name/,
    fix: /add in to places/,
  },
  {
    rule: 'step-placed',
    file: 'pathways/adult-found.mdx',
    from: 'places: [bd]',
    to: 'places: [bd, in]',
    at: 'places:',
    says: /no step in in/,
    fix: /delete it/,
  },
  {
    rule: 'concordance-fits',
    file: 'concordance/bd-1990-to-2020.yaml',
    from: 'change: dropped',
    to: 'change: same',
    at: '  - { old: [s 9]',
    says: /"same" with old and no new places/,
    fix: /old and new/,
  },
  {
    rule: 'concordance-fits',
    file: 'concordance/bd-1990-to-2020.yaml',
    from: 'to: bd/homes-act-2020',
    to: 'to: in/homes-act-1956',
    at: 'to:',
    says: /does not say that it repeals/,
    fix: /add the relation/,
  },
  {
    rule: 'change-dated',
    file: 'changes/2020-03-01-longest-stay.yaml',
    from: 'on: 2020-03-01',
    to: 'on: 2020-03-02',
    at: 'on:',
    says: /in a file named 2020-03-01/,
    fix: /name it 2020-03-02-longest-stay.yaml/,
  },
  {
    rule: 'change-dated',
    file: 'changes/2020-03-01-longest-stay.yaml',
    from: 'places: [bd]',
    to: 'places: [in]',
    at: 'rests:',
    says: /law of bd, which places does not name/,
    fix: /add bd/,
  },
  {
    rule: 'heading-once',
    file: act,
    from: 'The Act was made',
    to: 'See [below](#what-folows).\n\n## What follows\n\nThe Act was made',
    at: 'See [below]',
    says: /#what-folows, which is no place/,
    fix: /did you mean #what-follows/,
  },
  {
    rule: 'heading-once',
    file: act,
    from: 'The Act was made',
    to: '## S 4 1\n\nThe Act was made',
    at: '## S 4 1',
    says: /has the address of a provision/,
    fix: /word it differently/,
  },
  {
    rule: 'heading-once',
    file: act,
    from: 'The Act was made',
    to: '#### Deep\n\nThe Act was made',
    at: '#### Deep',
    says: /level 4 below one of level 1/,
    fix: /write ##/,
  },
  {
    rule: 'no-note-to-self',
    file: act,
    from: 'The Act was made',
    to: 'TODO The Act was made',
    at: 'TODO',
    says: /"TODO" is left/,
    fix: /take it out/,
  },
  {
    rule: 'no-note-to-self',
    file: act,
    from: 'summary: A home gives medical',
    to: 'summary: Says the dossier, a home gives medical',
    at: 'summary: Says',
    says: /"dossier" is left/,
    fix: /say it for a reader/,
  },
  {
    rule: 'script-fits',
    file: act,
    from: "bn: 'উদাহরণ আশ্রয়কেন্দ্র আইন, ২০২০'",
    to: 'bn: Udaharon Ashroy Ain',
    at: 'titleOriginal',
    says: /not written in Bangla/,
    fix: /aliases/,
  },
];

test.each(breaches)(
  '$rule: $file with "$to" is refused on its line, with advice',
  ({ rule, file, from, to, at, says, fix }) => {
    const files = tinyFiles.map((raw) => (raw.path === file ? { ...raw, text: raw.text.replace(from, to) } : raw));
    const text = files.find((raw) => raw.path === file)!.text;
    expect(text).not.toBe(tinyFiles.find((raw) => raw.path === file)!.text);
    const found = inspect(files).problems.find((p) => p.slug === rule && says.test(p.says));
    expect(found).toMatchObject({ file: `content/${file}`, line: text.slice(0, text.indexOf(at)).split('\n').length });
    expect(found?.fix).toMatch(fix);
  },
);

test('a repeal told from both ends is refused, and the message names both', () => {
  const files = tinyFiles.map((raw) =>
    raw.path.endsWith('homes-act-1990.mdx')
      ? {
          ...raw,
          text: raw.text.replace('sources:', 'relations: [{ does: repeals, to: bd/homes-act-2020 }]\nsources:'),
        }
      : raw,
  );
  expect(inspect(files).problems.find((p) => p.slug === 'relation-once')?.says).toMatch(
    /bd\/homes-act-1990 also says that it repeals bd\/homes-act-2020/,
  );
});

test('a translation of an entry or a provision that is not there is refused', () => {
  const of = '0'.repeat(14);
  const text = `---\nby: machine\nof: "${of}"\ntitle: শিরোনাম\nsummary: সারসংক্ষেপ\nprovisions: { s 4(9): { of: "${of}", heading: ক খ, summary: গ ঘ } }\n---\n`;
  const says = (path: string): string[] =>
    inspect([...tinyFiles, { path: `translations/bn/${path}`, text }]).problems.map(
      (p) => `${p.slug}: ${p.says}; ${p.fix}`,
    );
  expect(says('instruments/bd/homes-act-2020.mdx')).toEqual([
    expect.stringMatching(
      /^translation-lands: bd\/homes-act-2020 has no provision that begins at s 4\(9\); did you mean s 4\(1\)/,
    ),
  ]);
  expect(says('instruments/bd/homes-act-2021.mdx')).toEqual([
    expect.stringMatching(/^translation-lands: bd\/homes-act-2021 is not in the record/),
  ]);
});

test('a translation that writes the number of a section in other digits is refused', () => {
  const of = '0'.repeat(14);
  const text = `---\nby: person\nof: "${of}"\ntitle: আশ্রয় আইন\nsummary: ধারা ১৭(৪) অনুসারে\n---\n\nধারা 4 বলে।\nঅনুচ্ছেদ ৩ বলে।\n`;
  const { problems } = inspect([...tinyFiles, { path: 'translations/bn/instruments/bd/homes-act-2020.mdx', text }]);
  expect(problems.map(({ slug, line, fix }) => ({ slug, line, fix }))).toEqual([
    { slug: 'translation-pins', line: 5, fix: 'write "ধারা 17(4)"' },
    { slug: 'translation-pins', line: 9, fix: 'write "অনুচ্ছেদ 3"' },
  ]);
});

test('a translation that names the parties of a case whose English does not is refused', () => {
  const of = '0'.repeat(14);
  const text = `---\nby: person\nof: "${of}"\ntitle: জেন ডো বনাম রাষ্ট্র\nsummary: ইচ্ছার বিরুদ্ধে রাখা যাবে না।\n---\n`;
  const { problems } = inspect([...tinyFiles, { path: 'translations/bn/cases/in/high-court-stays-2015.mdx', text }]);
  expect(problems).toMatchObject([{ slug: 'party-unnamed', line: 4, says: 'names parties, and the English does not' }]);
});

test('two standards at one place of the list are refused, and a free place is named', () => {
  const twin = tinyFiles.find((raw) => raw.path.startsWith('standards/'))!;
  expect(inspect([...tinyFiles, { ...twin, path: 'standards/twin.yaml' }]).problems).toMatchObject([
    {
      slug: 'order-once',
      line: 2,
      says: '1 is also the place of adult-chooses',
      fix: 'write another number; 2 is free',
    },
  ]);
});

test('every rule is seen to fail', () => {
  const elsewhere = ['translation-lands', 'translation-pins', 'order-once', 'id-kept'];
  expect(
    RULES.map((r) => r.slug).filter((slug) => !elsewhere.includes(slug) && !breaches.some((b) => b.rule === slug)),
  ).toEqual([]);
});

test('all problems are told at once, in file and line order', () => {
  const files = tinyFiles.map((raw) => ({
    ...raw,
    text: raw.text
      .replaceAll('themes: [shelter]', 'themes: [sheltr]')
      .replace('evidence: primary', 'evidence: certain'),
  }));
  const { problems } = inspect(files);
  expect(problems.length).toBeGreaterThan(4);
  expect(problems.map((p) => p.file)).toEqual([...problems.map((p) => p.file)].sort());
});
