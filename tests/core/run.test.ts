import { expect, test } from 'vitest';
import { english, inOne, line, plain } from '../../src/core/run.ts';

test('runs of one language that follow each other are one, empty ones none', () => {
  expect(line([{ says: '৭ দিন: ' }, english('report', 'bn'), english(' it', 'bn'), { says: '' }])).toEqual([
    { says: '৭ দিন: ' },
    { says: 'report it', lang: 'en' },
  ]);
  expect(line([{ says: '7 days: ' }, english('report', 'en')])).toEqual([{ says: '7 days: report' }]);
});
test('lines put in one keep their languages and are parted by semicolons', () => {
  const both = inOne([[{ says: '৭ দিন: ' }, english('report', 'bn')], [{ says: '২ মাস' }]]);
  expect(both).toEqual([{ says: '৭ দিন: ' }, { says: 'report', lang: 'en' }, { says: '; ২ মাস' }]);
  expect(plain(both)).toBe('৭ দিন: report; ২ মাস');
});
