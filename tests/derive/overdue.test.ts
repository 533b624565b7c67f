import { expect, test } from 'vitest';
import { dueOn, overdue } from '../../src/derive/overdue.ts';
import { tiny } from '../fixtures/tiny.ts';

const c = tiny();

test('an Act is to be read again a year after it was, a judgment too, a treaty after two', () => {
  const due = (id: string): string | undefined => dueOn(c, c.entries.get(id)!, '2026-11-24');
  expect(due('bd/homes-act-2020')).toBe('2027-11-24');
  expect(due('in/high-court-stays-2015')).toBe('2027-11-24');
  expect(due('intl/care-convention-1995')?.slice(0, 4)).toBe('2028');
});

test('dead law is never due again', () => {
  expect(dueOn(c, c.entries.get('bd/homes-act-1990')!, '2026-11-24')).toBeUndefined();
});

test('what is due today is not overdue; the day after it is, and stands after what was due before', () => {
  expect(overdue(c, '2027-11-24').map((o) => o.entry.id)).not.toContain('bd/homes-act-2020');
  const late = overdue(c, '2029-01-01');
  expect(late.map((o) => o.entry.id)).toContain('bd/homes-act-2020');
  expect(late.map((o) => o.due)).toEqual(late.map((o) => o.due).toSorted());
});

test('a month that is too short ends on its last day', () => {
  const entry = {
    ...c.entries.get('bd/homes-act-2020')!,
    kind: 'ordinance',
    verified: { on: '2026-11-30', how: 'read' },
  };
  expect(dueOn(c, entry as never, '2026-12-01')).toBe('2027-02-28');
});
