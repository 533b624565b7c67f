import type { Compendium } from '../../core/compendium.ts';
import { verdictOn } from '../verdict.ts';
import { answerSubject, openSubject, questionSubject } from './answer.ts';
import { entrySubject, provisionSubject } from './entry.ts';
import { line, lines, pairs, pinsOf, there, type Fact, type Subject } from './subject.ts';

/** Everything of a record that can change, each thing once. `day` is the day legal force is told for. */
export function subjects(c: Compendium, day: string): Subject[] {
  const heads = [...c.jurisdictions.values()].filter((j) => !j.within && j.id !== 'intl').map((j) => j.id);
  const prose = (id: string, name: string, words: Record<string, Fact | undefined>): Subject => ({
    kind: 'prose',
    id,
    name,
    law: {},
    words: there(words),
    filing: {},
  });
  const list = (id: string, value: unknown): Subject => ({
    kind: 'list',
    id,
    name: id,
    law: {},
    words: {},
    filing: there({ entry: line(value) }),
  });
  return [
    ...[...c.entries.values()].flatMap((e) => [
      entrySubject(c, e, day),
      ...e.placed.map((p) => provisionSubject(e, p)),
    ]),
    ...[...c.answers.values()].map((a) => answerSubject(c, a)),
    ...c.chapters.flatMap((k) =>
      Object.entries(k.unanswered).map(([key, reason]) => openSubject(c, k.jurisdiction, `${k.theme}.${key}`, reason)),
    ),
    ...[...c.questions.values()].map(questionSubject),
    ...c.themes.map((t) => ({
      ...prose(`theme ${t.id}`, `theme ${t.id}`, { title: line(t.title), says: t.says, prose: t.prose.text }),
      filing: { order: String(t.order), questions: t.questions.map((q) => q.key).join(', ') },
    })),
    ...c.chapters.map((k) => prose(`chapter ${k.id}`, `chapter ${k.id}`, { prose: k.prose.text })),
    ...c.standards.map((s): Subject => ({
      kind: 'standard',
      id: s.id,
      name: `standard “${s.title}”`,
      law: there({
        ...Object.fromEntries(heads.map((id) => [`verdict on ${id}`, verdictOn(c, s, id).is])),
        'drawn from': s.sources,
        'tested by': s.tests,
      }),
      words: there({
        title: s.title,
        statement: s.statement,
        because: s.because,
        'reasons of verdicts': line(s.verdicts),
      }),
      filing: { order: String(s.order) },
    })),
    ...c.concordances.map((k): Subject => ({
      kind: 'concordance',
      id: k.id,
      name: `concordance ${k.id}`,
      law: there({
        from: k.from,
        to: k.to,
        evidence: k.evidence,
        rows: k.rows.map((r) => `${r.old ? pinsOf(r.old) : 'none'} → ${r.new ? pinsOf(r.new) : 'none'}: ${r.change}`),
      }),
      words: there({ title: k.title, about: k.about, notes: lines(k.rows.map((r) => [r.about, r.note])) }),
      filing: { on: k.on },
    })),
    ...c.pathways.map((p): Subject => ({
      kind: 'pathway',
      id: p.id,
      name: `pathway “${p.title}”`,
      law: there({
        'about whom': pairs(p.who),
        places: p.places.join(', '),
        steps: p.steps.map((s, at) =>
          [
            `${at + 1}. ${s.who} (${s.place}, ${s.stage})`,
            s.by && `by: ${s.by}`,
            s.papers && `papers: ${s.papers.join(', ')}`,
            s.rests.length > 0 ? `rests on ${s.rests.join(', ')}` : 'practice only',
          ]
            .filter(Boolean)
            .join('; '),
        ),
      }),
      words: there({
        title: p.title,
        says: p.says,
        steps: lines(p.steps.map((s) => [s.does, s.refused, s.practice, s.on, s.source])),
        prose: p.prose.text,
      }),
      filing: { order: String(p.order) },
    })),
    ...[...c.terms.values()].map((t): Subject => ({
      kind: 'term',
      id: t.id,
      name: `term “${t.term.en}”`,
      law: there({ 'defined at': t.defined?.map((d) => d.at) }),
      words: there({ term: line(t.term), says: t.says, definitions: lines(t.defined) }),
      filing: there({ romanised: t.romanised, see: t.see }),
    })),
    ...c.changes.map((x): Subject => ({
      kind: 'change',
      id: x.id,
      name: `change “${x.title}”`,
      rests: x.rests,
      law: there({ on: x.on, kind: x.kind, places: x.places, 'rests on': x.rests, questions: x.questions }),
      words: there({ title: x.title, says: x.says }),
      filing: {},
    })),
    ...[...c.translations].map(([id, t]): Subject => ({
      kind: 'translation',
      id,
      name: `translation of ${t.entry} (${t.lang})`,
      law: {},
      words: there({ title: t.title, summary: t.summary, provisions: line(t.provisions), prose: t.prose.text }),
      filing: there({ by: t.by, reviewed: t.reviewed, of: t.of }),
    })),
    ...c.resources.map(({ file: _, ...r }) => list(`resource ${r.id}`, r)),
    ...[...c.jurisdictions.values()].map((j) => list(`jurisdiction ${j.id}`, j)),
    ...Object.entries(c.thesaurus).map(([key, t]) => list(`thesaurus ${key}`, t)),
    // Whoever reviews must see what is let off a rule, and why.
    ...Object.entries(c.exceptions).flatMap(([rule, names]) =>
      Object.entries(names).map(([name, reason]): Subject => ({
        kind: 'exception',
        id: `${rule} ${name}`,
        name: `exception from ${rule} for ${name}`,
        law: { reason },
        words: {},
        filing: {},
      })),
    ),
    list('questions that the search is measured with', c.asked),
    ...[...c.moved].map(([from, to]) => list(`moved ${from}`, to)),
  ];
}
