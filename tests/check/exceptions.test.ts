import { expect, test } from 'vitest';
import { warnings } from '../../src/check/all.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

const act = 'instruments/bd/homes-act-2020.mdx';
const record = (exceptions: string, from = '', to = '') =>
  inspect([
    ...tinyFiles.map((raw) => (raw.path === act ? { ...raw, text: raw.text.replace(from, to) } : raw)),
    { path: 'exceptions.yaml', text: exceptions },
  ]);

test('what departs from a rule for a stated reason passes', () => {
  expect(
    record(
      'numbers-typed:\n  bd/homes-act-2020#s-4-1: a threshold, not a clock\n',
      'magistrate within 24 hours',
      'magistrate within 24 hours (48 for offences of seven weeks)',
    ).problems,
  ).toEqual([]);
});

test('an exception without a reason is refused', () => {
  expect(record("numbers-typed:\n  bd/homes-act-2020#s-4-1: ''\n").problems).toMatchObject([
    { slug: 'schema', line: 2, says: expect.stringMatching(/too short/) },
  ]);
});

test('an exception that is no longer needed is an error on its line', () => {
  expect(record('numbers-typed:\n  bd/homes-act-2020#s-4-1: a threshold, not a clock\n').problems).toMatchObject([
    {
      file: 'content/exceptions.yaml',
      slug: 'exception-needed',
      line: 2,
      says: '"bd/homes-act-2020#s-4-1" no longer departs from numbers-typed',
      fix: 'delete the line',
    },
  ]);
});

test('an exception to no rule is answered with the rule that is meant', () => {
  expect(record('number-typed:\n  bd/homes-act-2020#s-4-1: a threshold, not a clock\n').problems).toMatchObject([
    { slug: 'exception-needed', line: 1, fix: 'did you mean "numbers-typed"?' },
  ]);
});

test('a warning can be answered with a reason too, and that reason goes stale like any other', () => {
  const thin = 'summary-thin:\n  bd/homes-act-2020#sch-row-2: the row says no more than this\n';
  const { compendium, problems } = record(thin);
  expect(problems).toEqual([]);
  expect(warnings(compendium).filter((w) => w.slug === 'summary-thin' && w.file.endsWith('2020.mdx'))).toEqual([]);
  expect(
    record(
      thin,
      'One counsellor for every ten residents, as reported.',
      'One counsellor for every ten residents of a home is what the report says of it.',
    ).problems,
  ).toMatchObject([{ slug: 'exception-needed' }]);
});

test('while a file cannot be read, no exception is called stale for it', () => {
  const { problems } = record(
    'numbers-typed:\n  bd/homes-act-2020#s-4-1: a threshold, not a clock\n',
    'kind: act',
    'kind: law',
  );
  expect(problems.map((p) => p.slug)).toEqual(['schema']);
});
