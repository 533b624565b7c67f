import { expect, test } from 'vitest';
import { briefBib, briefRis } from '../../../src/exports/brief/references.ts';
import { brief } from './brief.ts';

const works = new Map([
  ['instruments/bd/homes-act-2020/', '@legislation{bd-homes-act-2020,\n  title = {Example Homes Act, 2020},\n}\n'],
  [
    'questions/shelter.adult-consent/',
    '@online{questions-shelter-adult-consent,\n  title = {Can an adult be kept?},\n}\n',
  ],
  ['instruments/in/never-kept/', '@legislation{in-never-kept,\n}\n'],
]);

test('a RIS file has a record for each item, with its section', () => {
  const records = briefRis(brief)
    .split(/ER {2}- \r\n/)
    .filter((record) => record.trim() !== '');
  expect(records).toHaveLength(3);
  expect(records.map((record) => /^SE {2}- (.*)\r$/m.exec(record)?.[1])).toEqual(['s 4(2)', 's 12ক', undefined]);
  for (const record of records) expect(record.trimStart()).toMatch(/^TY {2}- /);
});
test('a BibLaTeX file has an Act once however many of its sections are kept, and nothing that is not kept', () => {
  expect([...briefBib(brief, works).matchAll(/^@\w+\{([^,]+),/gm)].map((m) => m[1])).toEqual([
    'bd-homes-act-2020',
    'questions-shelter-adult-consent',
  ]);
});
