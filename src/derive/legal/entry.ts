import type { Compendium, Entry, Placed } from '../../core/compendium.ts';
import { displayPin } from '../../core/pin.ts';
import { shortName } from '../cite.ts';
import { forceOf } from '../force.ts';
import { plainAmount, plainLimit, plainPenalty } from '../plain.ts';
import { line, lines, pairs, pinsOf, there, weighty, type Subject } from './subject.ts';

/** A law or a judgment, without its provisions. */
export function entrySubject(c: Compendium, e: Entry, day: string): Subject {
  const { is, since, by } = forceOf(c, e, day);
  const events = Map.groupBy(e.events, (event) => event.what);
  const relations = Map.groupBy(e.relations ?? [], (relation) => relation.does);
  const instrument = e.genus === 'instrument' ? e : undefined;
  return {
    kind: 'entry',
    id: e.id,
    name: e.title,
    law: there({
      title: e.title,
      kind: instrument?.kind,
      court: e.genus === 'case' ? e.court : undefined,
      number: e.number,
      issuer: instrument?.issuer,
      parties: instrument?.parties,
      force: [is, since && `since ${since}`, by && `by ${by}`].filter(Boolean).join(' '),
      ...Object.fromEntries(
        [...events].map(([what, list]) => [
          what,
          list.map((x) => [x.on, x.provisions && `(${pinsOf(x.provisions)})`, x.by].filter(Boolean).join(' ')),
        ]),
      ),
      ...Object.fromEntries(
        [...relations].map(([does, list]) => [
          does,
          list.map((r) => [r.to, r.pin && `(${displayPin(r.pin)})`, r.on].filter(Boolean).join(' ')),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(instrument?.participation ?? {}).map(([party, p]) => [
          `standing of ${party}`,
          line([p.status, p.signed, p.bound, p.reservations, p.evidence].filter(Boolean).join(', ')),
        ]),
      ),
      'not known': e.gaps,
    }),
    words: there({
      short: e.short,
      summary: e.summary,
      note: e.note,
      'reason for its force': line(e.force),
      'notes on events': lines(e.events.map((x) => x.note).filter((x) => x !== undefined)),
      'notes on relations': lines(e.relations?.map((x) => x.note).filter((x) => x !== undefined)),
      'notes on standing': line(
        Object.entries(instrument?.participation ?? {}).map(([party, { act, note }]) => [party, act, note]),
      ),
      practice: lines(e.practice),
      prose: e.prose.text,
    }),
    filing: there({
      'titles in other languages': line(e.titleOriginal),
      aliases: line(e.aliases),
      sources: line(e.sources),
      'sources of events': lines(e.events.map((x) => x.source).filter((x) => x !== undefined)),
      'sources of standing': line(Object.entries(instrument?.participation ?? {}).map(([party, p]) => [party, p.seen])),
      verified: line(e.verified),
    }),
  };
}

/** One rule of it. */
export function provisionSubject(e: Entry, p: Placed): Subject {
  return {
    kind: 'provision',
    id: p.ref,
    of: e.id,
    name: `${shortName(e)}, ${pinsOf(p.pin)}`,
    law: there({
      pin: pinsOf(p.pin),
      'kind of rule': p.effect,
      'about whom': p.who && pairs(p.who),
      'who acts': p.bearer,
      time: p.limit?.map(plainLimit),
      penalty: p.penalty?.map(plainPenalty),
      sum: p.amount?.map(plainAmount),
      papers: p.papers,
      evidence: p.evidence,
      ...weighty(p.summary),
    }),
    words: there({ heading: p.heading, summary: p.summary }),
    filing: there({ themes: p.themes, stages: p.stages, seen: p.seen, on: p.on }),
  };
}
