import { surelyAfter } from '../core/date.ts';
import { EVENTS, type Force } from '../core/vocabulary.ts';
import { asOf } from '../derive/as-of.ts';
import type { Finding, Rule } from './rule.ts';

export const datesInOrder: Rule = {
  slug: 'dates-in-order',
  says: 'Dates do not contradict each other: nothing commences before it is enacted unless its text says so, ends before it starts, or is read after it was checked.',
  check: (c) => {
    const today = asOf(c);
    const found: Finding[] = [];
    for (const e of c.entries.values()) {
      const gives = (what: keyof typeof EVENTS): Force | undefined => (EVENTS[what] as { gives?: Force }).gives;
      const start = e.events.find((v) => gives(v.what) === 'in-force' && !v.provisions);
      e.events.forEach((v, at) => {
        const force = gives(v.what);
        if (start && force && force !== 'in-force' && surelyAfter(start.on, v.on)) found.push({ file: e.file, at: ['events', at, 'on'], says: `${v.what} on ${v.on}, before it ${start.what} on ${start.on}`, fix: 'correct one of the two dates' });
        if (start && (v.what === 'enacted' || v.what === 'signed' || v.what === 'introduced') && surelyAfter(v.on, start.on) && !v.note && !start.note) found.push({ file: e.file, at: ['events', at, 'on'], says: `${v.what} on ${v.on}, after it ${start.what} on ${start.on}`, fix: 'correct one of the two dates, or say in the event’s note that it works back in time' });
      });
      for (const [key, s] of Object.entries(e.sources)) if (s.seen && surelyAfter(s.seen, e.verified.on)) found.push({ file: e.file, at: ['sources', key, 'seen'], says: `read on ${s.seen}, after the entry was verified on ${e.verified.on}`, fix: 'move verified.on forward' });
    }
    for (const a of c.answers.values()) {
      const at = ['answers', a.question.slice(a.theme.length + 1)];
      if (a.since && surelyAfter(a.since, today)) found.push({ file: a.file, at: [...at, 'since'], says: `since ${a.since}, which is after the record’s date ${today}`, fix: 'an answer states the law as it is; put what is coming into the note' });
      a.history?.forEach((h, i) => { if (h.from && h.to && surelyAfter(h.from, h.to)) found.push({ file: a.file, at: [...at, 'history', i], says: `from ${h.from} to ${h.to}`, fix: 'the first day comes first' }); });
      a.history?.forEach((h, i) => { if (h.to && a.since && surelyAfter(h.to, a.since)) found.push({ file: a.file, at: [...at, 'history', i, 'to'], says: `the earlier answer ends on ${h.to}, after the present one began on ${a.since}`, fix: 'end it the day before' }); });
    }
    return found;
  },
};
