import type { AnswerRow, Compendium, QuestionRow } from '../../core/compendium.ts';
import { evidenceOf } from '../evidence.ts';
import { plainValue } from '../plain.ts';
import { line, lines, there, weighty, type Subject } from './subject.ts';

const answerName = (c: Compendium, jurisdiction: string, question: string): string =>
  `answer to ${question} for ${c.jurisdictions.get(jurisdiction)?.name.en ?? jurisdiction}`;

/** An answer. */
export function answerSubject(c: Compendium, a: AnswerRow): Subject {
  return {
    kind: 'answer',
    id: a.id,
    name: answerName(c, a.jurisdiction, a.question),
    rests: a.rests,
    law: there({
      value: plainValue(a.value),
      'rests on': a.rests,
      evidence: evidenceOf(c, a),
      since: a.since,
      earlier: a.history?.map((h) =>
        [[plainValue(h.value)].flat().join('; '), h.from && `from ${h.from}`, h.to && `to ${h.to}`, line(h.rests)]
          .filter(Boolean)
          .join(' '),
      ),
      ...weighty(a.note ?? ''),
    }),
    words: there({
      note: a.note,
      searched: a.searched,
      doubt: a.doubt,
      practice: lines(a.practice),
      'notes on earlier answers': lines(a.history?.map((h) => h.note).filter((x) => x !== undefined)),
      settled: a.settled,
    }),
    filing: there({ coded: a.coded ?? 'single' }),
  };
}

/** A row of the codebook. */
export function questionSubject(q: QuestionRow): Subject {
  return {
    kind: 'question',
    id: q.id,
    name: `question ${q.id}`,
    law: there({ type: q.type, 'protecting answer': q.protects, norm: q.norm }),
    words: there({ ask: q.ask, short: q.short, 'what the norm says': q.normSays, 'how to code': q.how }),
    filing: {},
  };
}

/** A question left open: an answer too, so that answering it reads as a change from "not answered". */
export function openSubject(c: Compendium, jurisdiction: string, question: string, reason: string): Subject {
  return {
    kind: 'answer',
    id: `${jurisdiction}:${question}`,
    name: answerName(c, jurisdiction, question),
    law: { value: 'not answered' },
    words: { reason },
    filing: {},
  };
}
