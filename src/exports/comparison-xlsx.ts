import type { Compendium } from '../core/compendium.ts';
import { displayPin } from '../core/pin.ts';
import { rowOf } from '../derive/compare.ts';
import { plainValue } from '../derive/plain.ts';
import { COUNTRIES } from '../derive/situations.ts';
import { earlier } from './answers-csv.ts';
import { LICENCE, type Edition } from './edition.ts';

import type { Rows } from './tables.ts';
import { workbook, type Sheet, type SheetCell } from './workbook.ts';

interface Place {
  work: string;
  pin: string;
  heading: string;
  summary: string;
  evidence: string;
  url: string;
}

/** Every place that can be cited, by its id. */
function placesOf({ instruments, cases, provisions }: Rows): Map<string, Place> {
  const works = new Map([...instruments, ...cases].map((e) => [e.id, e]));
  const whole = [...works.values()].map((e): [string, Place] => [
    e.id,
    { work: e.short ?? e.title, pin: '', heading: e.title, summary: e.summary, evidence: '', url: e.url },
  ]);
  const rules = provisions.map((p): [string, Place] => {
    const work = works.get(p.instrument)!;
    const pin = [p.pin].flat().map(displayPin).join(', ');
    return [p.id, { ...p, work: work.short ?? work.title, pin }];
  });
  return new Map([...whole, ...rules]);
}

/** The sheets of the comparison: question by question, both countries in a row; then what each answer rests on. */
export function comparisonSheets(c: Compendium, rows: Rows, edition: Edition): Sheet[] {
  const places = placesOf(rows);
  const answers = new Map(rows.answers.map((a) => [a.id, a]));
  const open = new Map(rows.unanswered.map((o) => [o.id, o]));
  const name = (j: string): string => c.jurisdictions.get(j)?.name.en ?? j;
  const citations: SheetCell[][] = [];

  /**
   * What is cited, and where that is found: each place has a line of its own on the second sheet; one place is led to
   * itself, several by way of those lines. The link is in a cell of its own, as LibreOffice does not wrap one.
   */
  const cites = (question: string, whose: string, ids: readonly string[]): SheetCell[] => {
    const cited = ids.map((id) => places.get(id)!);
    const first = citations.length + 2;
    citations.push(
      ...cited.map((p) => [
        question,
        whose,
        p.work,
        { text: p.pin || 'whole', link: p.url },
        p.heading,
        p.summary,
        p.evidence,
      ]),
    );
    const text = cited.map((p) => [p.work, p.pin].filter(Boolean).join(', ')).join('; ');
    if (cited.length < 2) return [text, cited[0] && { text: 'open', link: cited[0].url }];
    return [text, { text: `${cited.length} places`, link: `#Citations!A${first}` }];
  };

  const byCountry = (question: string, ask: string, j: string): SheetCell[] => {
    const a = answers.get(`${j}:${question}`);
    if (!a) return [`not yet researched: ${open.get(`${j}:${question}`)?.reason ?? ''}`];
    return [
      [plainValue(a.value)].flat().join('; '),
      a.note ?? '',
      ...cites(ask, name(j), a.rests),
      a.evidence,
      a.since,
      earlier(a)?.join('\n'),
      [a.searched && `Searched: ${a.searched}`, a.doubt].filter(Boolean).join('\n'),
    ];
  };
  const perCountry: [string, number][] = [
    ['answer', 24],
    ['why', 60],
    ['rests on', 32],
    ['open', 11],
    ['checked', 12],
    ['since', 12],
    ['earlier law', 32],
    ['searched, doubt', 40],
  ];
  const themes = new Map(rows.themes.map((t) => [t.id, t.title.en]));
  const comparison: Sheet = {
    name: 'Comparison',
    columns: [
      ['Theme', 20],
      ['Id', 30],
      ['Question', 44],
      ['Norm', 44],
      ['Norm: rests on', 28],
      ['Norm: open', 11],
      ['Differ', 9],
      ...COUNTRIES.flatMap((j) => perCountry.map(([says, width]): [string, number] => [`${name(j)}: ${says}`, width])),
    ],
    rows: rows.questions.map((q) => {
      const { differs } = rowOf(c, c.questions.get(q.id)!, COUNTRIES);
      return [
        themes.get(q.theme),
        { text: q.id, link: q.url },
        q.ask,
        q.normSays,
        ...cites(q.ask, 'International', q.norm),
        differs === undefined ? '' : differs ? 'yes' : 'no',
        ...COUNTRIES.flatMap((j) => {
          const cells = byCountry(q.id, q.ask, j);
          return [...cells, ...Array<undefined>(perCountry.length - cells.length).fill(undefined)];
        }),
      ];
    }),
  };
  return [
    comparison,
    {
      name: 'Citations',
      columns: [
        ['Question', 44],
        ['Whose', 14],
        ['Work', 32],
        ['Place', 28],
        ['Heading', 32],
        ['Summary in our own words', 80],
        ['Checked', 12],
      ],
      rows: citations,
    },
    {
      name: 'About',
      columns: [
        ['About', 24],
        ['', 100],
      ],
      rows: [
        ['Data version', edition.version],
        ['Date of the record', edition.generated],
        ['Licence', LICENCE],
        ['Where it is from', { text: edition.site, link: edition.site }],
        [
          'Checked',
          'primary: the text itself was read; secondary: an account of it; not-verified: neither. An answer is as well checked as the weakest place it rests on.',
        ],
        [
          'Silence',
          '“no”, “none” and “unclear” are findings, with what was searched. “not yet researched” is not a finding.',
        ],
        [
          'Differ',
          'Whether the two answers differ in value. Empty where they are in words or lists, which no machine can hold against each other.',
        ],
        ['Not a ranking', 'Do not add the answers up: unknowns would vanish in the sum.'],
        ['Not legal advice', 'Summaries are in our own words. The official text decides.'],
      ],
    },
  ];
}

/** `comparison.xlsx`: the whole matrix for a spreadsheet. */
export async function comparisonXlsx(c: Compendium, rows: Rows, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  return workbook(comparisonSheets(c, rows, edition));
}
