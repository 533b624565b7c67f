import { expect, test } from 'vitest';
import { warnings, WARNINGS } from '../../src/check/all.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

const act = 'instruments/bd/homes-act-2020.mdx',
  bangla = 'translations/bn/instruments/bd/homes-act-2020.mdx';
const of = '0'.repeat(14);
const translation = {
  path: bangla,
  text: `---\nby: machine\nof: "${of}"\ntitle: আশ্রয় আইন\nsummary: আশ্রয়ের আইন।\nprovisions: { s 4(1): { of: "${of}", heading: শুনানি, summary: পুলিশ তাকে আনে। } }\n---\n`,
};

/** What is told of the tiny record with one change in one file, on a day. */
function toldWith(file: string, from: string, to: string, on?: string) {
  const files = [...tinyFiles, translation].map((raw) =>
    raw.path === file ? { ...raw, text: raw.text.replace(from, to) } : raw,
  );
  const { compendium, problems } = inspect(files);
  expect(problems).toEqual([]);
  return warnings(compendium, on);
}

const cases = [
  {
    rule: 'recheck-due',
    file: act,
    from: '',
    to: '',
    on: '2027-11-25',
    says: /checked on 2026-11-24, due again on 2027-11-24/,
  },
  { rule: 'translation-behind', file: act, from: '', to: '', says: /the English of s 4\(1\) has changed since/ },
  { rule: 'translation-behind', file: act, from: '', to: '', says: /s 4\(2\) is not translated/ },
  { rule: 'translation-numbers', file: act, from: '', to: '', says: /does not state 24/ },
  {
    rule: 'archive-missing',
    file: act,
    from: '',
    to: '',
    says: /no archived copy of https:\/\/example.org\/bd\/2020\/3/,
  },
  {
    rule: 'source-unused',
    file: act,
    from: 'sources:\n',
    to: 'sources:\n  spare: { publisher: Example, what: a copy, official: false, seen: 2026-01-01 }\n',
    says: /nothing names the source "spare"/,
  },
  {
    rule: 'official-unread',
    file: act,
    from: 'what: text as amended, official: true',
    to: 'what: text as amended, official: false',
    says: /4 of 6 provisions were read in copies only/,
  },
  { rule: 'summary-thin', file: act, from: '', to: '', says: /52 characters: "One counsellor/ },
  { rule: 'duty-borne', file: act, from: '    bearer: Home\n', to: '', says: /a duty of nobody: What a home gives/ },
  {
    rule: 'plain-words',
    file: act,
    from: 'licensed to receive survivors',
    to: 'licensed to receive victims',
    says: /"victims" in our own voice/,
  },
];

test.each(cases)('$rule is told of $file and stops nothing', ({ rule, file, from, to, on, says }) => {
  const found = toldWith(file, from, to, on).filter(
    (w) =>
      w.slug === rule && says.test(w.says) && w.file === `content/${rule.startsWith('translation') ? bangla : file}`,
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.fix.length).toBeGreaterThan(5);
});

test('every warning is seen to be told', () => {
  expect(WARNINGS.map((r) => r.slug).filter((slug) => !cases.some((c) => c.rule === slug))).toEqual([]);
});

test('a statute’s word in quotation marks, and one in the name of a scheme, is not held against the writer', () => {
  const said = toldWith(act, 'licensed to receive survivors', 'licensed to receive “victims” under the Victim Fund');
  expect(said.filter((w) => w.slug === 'plain-words')).toEqual([]);
});

test('nothing is overdue on the day of the record: it is not held against the clock of the machine', () => {
  expect(toldWith(act, '', '').filter((w) => w.slug === 'recheck-due')).toEqual([]);
});

test('a scheme is looked at twice as often as an act, a judgment half as often', () => {
  const due = (on: string) =>
    toldWith(act, 'kind: act', 'kind: scheme', on)
      .filter((w) => w.slug === 'recheck-due')
      .map((w) => w.key);
  expect(due('2027-05-25')).toEqual(['bd/homes-act-2020']);
  expect(due('2028-11-24')).not.toContain('in/high-court-stays-2015');
  expect(due('2028-11-25')).toContain('in/high-court-stays-2015');
});
