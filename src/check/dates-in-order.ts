import type { Entry } from '../core/compendium.ts';
import { firstDay, lastDay, surelyAfter } from '../core/date.ts';
import { EVENTS, type Force } from '../core/vocabulary.ts';
import { asOf } from '../derive/as-of.ts';
import { answerPath, type Finding, type Rule } from './rule.ts';

const gives = (what: keyof typeof EVENTS): Force | undefined => (EVENTS[what] as { gives?: Force }).gives;
/** What has been done on the day it is dated; only a beginning or an end can be set for a day to come. */
const DONE = new Set([
  'enacted',
  'adopted',
  'signed',
  'published',
  'introduced',
  'filed',
  'approved',
  'issued',
  'decided',
  'ordered',
  'struck-down',
  'overruled',
]);

const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Every day on which something in an entry was read or seen to be so: none can be after the entry was checked. */
function seenOn(e: Entry): { at: PropertyKey[]; on: string; says: string }[] {
  return [
    ...Object.entries(e.sources).flatMap(([key, s]) =>
      s.seen ? [{ at: ['sources', key, 'seen'], on: s.seen, says: 'read' }] : [],
    ),
    ...e.placed.flatMap((p, i) => (p.on ? [{ at: ['provisions', i, 'on'], on: p.on, says: 'read' }] : [])),
    ...(e.practice ?? []).flatMap((p, i) =>
      p.on ? [{ at: ['practice', i, 'on'], on: p.on, says: 'seen to be so' }] : [],
    ),
    ...e.events.flatMap((v, i) => (DONE.has(v.what) ? [{ at: ['events', i, 'on'], on: v.on, says: v.what }] : [])),
    ...(e.genus === 'instrument'
      ? Object.entries(e.participation ?? {}).flatMap(([party, p]) =>
          (['signed', 'bound'] as const).flatMap((key) =>
            p[key] ? [{ at: ['participation', party, key], on: p[key], says: key }] : [],
          ),
        )
      : []),
  ];
}

export const datesInOrder: Rule = {
  slug: 'dates-in-order',
  says: 'Dates do not contradict each other: nothing commences before it is enacted unless its text says so, ends before it starts, or is read after it was checked.',
  check: (c) => {
    const today = asOf(c);
    const found: Finding[] = [];
    for (const e of c.entries.values()) {
      const start = e.events.find((v) => gives(v.what) === 'in-force' && !v.provisions);
      e.events.forEach((v, at) => {
        const force = gives(v.what);
        if (start && force && force !== 'in-force' && surelyAfter(start.on, v.on))
          found.push({
            file: e.file,
            at: ['events', at, 'on'],
            says: `${v.what} on ${v.on}, before it ${start.what} on ${start.on}`,
            fix: 'correct one of the two dates',
          });
        if (
          start &&
          (v.what === 'enacted' || v.what === 'signed' || v.what === 'introduced') &&
          surelyAfter(v.on, start.on) &&
          !v.note &&
          !start.note
        )
          found.push({
            file: e.file,
            at: ['events', at, 'on'],
            says: `${v.what} on ${v.on}, after it ${start.what} on ${start.on}`,
            fix: 'correct one of the two dates, or say in the event’s note that it works back in time',
          });
      });
      for (const { at, on, says } of seenOn(e))
        if (surelyAfter(on, e.verified.on))
          found.push({
            file: e.file,
            at,
            says: `${says} on ${on}, after the entry was verified on ${e.verified.on}`,
            fix: 'correct the date, or move verified.on forward',
          });
      for (const [party, p] of e.genus === 'instrument' ? Object.entries(e.participation ?? {}) : [])
        if (p.signed && p.bound && surelyAfter(p.signed, p.bound))
          found.push({
            file: e.file,
            at: ['participation', party, 'signed'],
            says: `signed on ${p.signed}, after it was bound on ${p.bound}`,
            fix: 'correct one of the two dates',
          });
    }
    const days = [...c.entries.values()].map((e) => e.verified.on).sort((x, y) => lastDay(x).localeCompare(lastDay(y)));
    const newest = days.at(-1),
      before = days.at(-2);
    // Everything that is told by age is told from the newest day: one wrong year would make all the rest look old.
    if (newest && before && Date.parse(firstDay(newest)) - Date.parse(lastDay(before)) > YEAR)
      for (const e of c.entries.values())
        if (e.verified.on === newest)
          found.push({
            file: e.file,
            at: ['verified', 'on'],
            key: e.id,
            says: `verified on ${newest}, more than a year after everything else (${before})`,
            fix: 'correct the year; where the record lay still so long, add an exception that says so',
          });
    for (const a of c.answers.values()) {
      const at = answerPath(a);
      if (a.since && surelyAfter(a.since, today))
        found.push({
          file: a.file,
          at: [...at, 'since'],
          says: `since ${a.since}, which is after the record’s date ${today}`,
          fix: 'an answer states the law as it is; put what is coming into the note',
        });
      a.history?.forEach((h, i) => {
        if (h.from && h.to && surelyAfter(h.from, h.to))
          found.push({
            file: a.file,
            at: [...at, 'history', i],
            says: `from ${h.from} to ${h.to}`,
            fix: 'the first day comes first',
          });
      });
      a.history?.forEach((h, i) => {
        if (h.to && a.since && surelyAfter(h.to, a.since))
          found.push({
            file: a.file,
            at: [...at, 'history', i, 'to'],
            says: `the earlier answer ends on ${h.to}, after the present one began on ${a.since}`,
            fix: 'end it the day before',
          });
      });
    }
    return found;
  },
};
