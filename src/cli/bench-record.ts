import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
  'the officer in charge shall bring the person found there before the magistrate who may order an inquiry by a board of social workers and after hearing her decide where she stays for how long and with whose help so that nobody is sent home against her will or without a place that is safe'.split(
    ' ',
  );

/** Running text of so many words: the same for the same start, so that two runs build the same site. */
function prose(words: number, start: number): string {
  return Array.from({ length: words }, (_, at) => WORDS[(start + at * 7 + Math.floor(at / 13)) % WORDS.length]).join(
    ' ',
  );
}

/** An Act of about 950 words: eight provisions, three headings of prose, a table, links to its neighbours. */
function entry(n: number, of: number): string {
  const provisions = Array.from(
    { length: 8 },
    (_, at) => `- pin: s ${at + 1}
  heading: Duty ${at + 1} of the Act numbered ${n}
  summary: ${prose(45, n + at * 11)}.
  themes: [shelter]
  stages: [shelter]
  effect: [duty]
  bearer: Officer in charge
  evidence: primary
  seen: [site]`,
  );
  const link = (to: number): string => `[the Act numbered ${to}](in/bench-${to}#s-${(to % 8) + 1})`;
  const parts = [1, 2, 3].map(
    (part) => `## Part ${part}

${prose(90, n * part)}. See ${link(((n + part) % of) + 1)} and ${link(((n * 3 + part) % of) + 1)}.

- ${prose(40, n + part)}
- ${prose(40, n + part * 2)}
`,
  );
  return `---
kind: act
title: Act numbered ${n} for the measurement
short: Act ${n}
issuer: Parliament
summary: ${prose(25, n)}.
events:
- {on: ${1950 + (n % 70)}-0${(n % 9) + 1}-01, what: commenced}
sources:
  site: {url: 'https://example.org/${n}', publisher: Example, what: made text, official: false, seen: 2026-01-01}
provisions:
${provisions.join('\n')}
verified: {on: 2026-01-01, how: made for the measurement}
---

${parts.join('\n')}
| Section | Who must act | Within |
| --- | --- | --- |
${Array.from({ length: 6 }, (_, at) => `| s ${at + 1} | officer | ${at + n} days |`).join('\n')}
`;
}

/** Adds so many made-up Acts to the record in `content`: `in/bench-1` and on. */
export function addEntries(content: string, count: number): void {
  mkdirSync(join(content, 'instruments/in'), { recursive: true });
  for (let n = 1; n <= count; n += 1) writeFileSync(join(content, `instruments/in/bench-${n}.mdx`), entry(n, count));
}
