import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  'the officer in charge shall bring the person found there before the magistrate who may order an inquiry by a board of social workers and after hearing her decide where she stays for how long and with whose help so that nobody is sent home against her will or without a place that is safe'.split(
    ' ',
  );

/** Running text of so many words: the same for the same start, so that two runs build the same site. */
function prose(words: number, start: number): string {
  const text = Array.from({ length: words }, (_, at) => WORDS[(start + at * 7 + Math.floor(at / 13)) % WORDS.length]);
  return `${text.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}

const placeOf = (n: number): string => `${n % 2 === 1 ? 'in' : 'bd'}/bench-${n}`;

const provisionsOf = (n: number): { pin: string; heading: string; summary: string }[] =>
  Array.from({ length: 8 }, (_, at) => ({
    pin: `s ${at + 1}`,
    heading: `Duty ${at + 1} of the Act numbered ${n}`,
    summary: prose(45, n + at * 11),
  }));

/** Three headings of prose with lists, footnotes and links to the neighbours, and a table. `link` writes a link as the reader of the text wants it. */
function body(n: number, of: number, link: (to: number, section: number) => string): string {
  const to = (other: number): string => link((other % of) + 1, ((other % of) % 8) + 1);
  const parts = [1, 2, 3].map(
    (part) => `## Part ${part}

${prose(90, n * part)} See ${to(n + part)} and ${to(n * 3 + part)}.[^${part}]

- ${prose(40, n + part)}
- ${prose(40, n + part * 2)}

[^${part}]: ${prose(12, n * 5 + part)}
`,
  );
  return `${parts.join('\n')}
| Section | Who must act | Within |
| --- | --- | --- |
${Array.from({ length: 6 }, (_, at) => `| s ${at + 1} | officer | ${at + n} days |`).join('\n')}
`;
}

/** An Act of about 950 words: eight provisions and prose. */
function entry(n: number, of: number): string {
  const provisions = provisionsOf(n).map(
    ({ pin, heading, summary }) => `- pin: ${pin}
  heading: ${heading}
  summary: ${summary}
  themes: [shelter]
  stages: [shelter]
  effect: [duty]
  bearer: Officer in charge
  evidence: primary
  seen: [site]`,
  );
  return `---
kind: act
title: Act numbered ${n} for the measurement
short: Act ${n}
issuer: Parliament
summary: ${prose(25, n)}
events:
- {on: ${1950 + (n % 70)}-0${(n % 9) + 1}-01, what: commenced}
sources:
  site: {url: 'https://example.org/${n}', publisher: Example, what: made text, official: false, seen: 2026-01-01}
provisions:
${provisions.join('\n')}
verified: {on: 2026-01-01, how: made for the measurement}
---

${body(n, of, (to, section) => `[the Act numbered ${to}](${placeOf(to)}#s ${section})`)}`;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Adds so many made-up Acts to the record in `content`: `in/bench-1`, `bd/bench-2` and on. */
export function addEntries(content: string, count: number): void {
  for (let n = 1; n <= count; n += 1) put(join(content, `instruments/${placeOf(n)}.mdx`), entry(n, count));
}

/** A record in `content`, which has its jurisdictions and nothing else, of made-up Acts alone and the theme they are of. */
export function madeUpRecord(content: string, count: number): void {
  put(
    join(content, 'questions/shelter.mdx'),
    `---
order: 1
title: {en: Shelter, bn: আশ্রয়, hi: आश्रय}
says: Who may place a survivor in a home, for how long, and whether she may leave.
questions:
  duty:
    ask: Must the officer in charge bring her before the magistrate?
    short: Duty to bring
    type: yes-partial-no
    norm: ['intl/bench-0#s 1']
    normSays: She is brought before a judge.
    how: Yes where the law says shall.
---

Made for the measurement.
`,
  );
  for (const n of [1, 2])
    put(
      join(content, `answers/${placeOf(n).split('/')[0]}/shelter.mdx`),
      `---
answers:
  duty:
    value: yes
    note: ${prose(20, n)}
    rests: ['${placeOf(n)}#s 1']
    since: 1960-01-01
---

Made for the measurement.
`,
    );
  put(join(content, 'instruments/intl/bench-0.mdx'), entry(0, count).replace('kind: act', 'kind: guideline'));
  addEntries(content, count);
}

/** The same Acts as pages of Markdown in `docs`, for another site builder: what an entry's page shows and no more. */
export function plainPages(docs: string, count: number): void {
  for (let n = 1; n <= count; n += 1) {
    const provisions = provisionsOf(n).map(
      ({ pin, heading, summary }) => `### ${pin} ${heading}

${summary}

Duty · Officer in charge · Shelter · read in the text itself
`,
    );
    put(
      join(docs, `${placeOf(n)}.md`),
      `---
title: Act numbered ${n} for the measurement
description: ${prose(25, n)}
---

| Kind | Act |
| --- | --- |
| Issuer | Parliament |
| Commenced | ${1950 + (n % 70)}-0${(n % 9) + 1}-01 |

## Provisions

${provisions.join('\n')}
${body(n, count, (to, section) => `[the Act numbered ${to}](/${placeOf(to)}/#s-${section}-duty-${section}-of-the-act-numbered-${to})`)}
## Sources

- [Example](https://example.org/${n}), made text, seen 2026-01-01
`,
    );
  }
}
