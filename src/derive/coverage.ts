import type { Compendium } from '../core/compendium.ts';
import { EVIDENCE, type Evidence } from '../core/vocabulary.ts';
import { evidenceOf } from './evidence.ts';

export interface Coverage { jurisdiction: string; instruments: number; cases: number; provisions: Record<Evidence, number>; answers: Record<Evidence, number>; coded: Record<'single' | 'double' | 'reviewed', number> }

const none = (): Record<Evidence, number> => ({ primary: 0, secondary: 0, 'not-verified': 0 });

/** What the record holds and how it was checked, for each jurisdiction in turn; a state counts with its country. */
export function coverage(c: Compendium): Coverage[] {
  const heads = [...c.jurisdictions.values()].filter((j) => !j.within).map((j) => j.id);
  return heads.map((jurisdiction) => {
    const own = [...c.entries.values()].filter((e) => e.jurisdiction === jurisdiction || c.jurisdictions.get(e.jurisdiction)?.within === jurisdiction);
    const provisions = none(), answers = none(), coded = { single: 0, double: 0, reviewed: 0 };
    for (const e of own) for (const p of e.placed) provisions[p.evidence] += 1;
    for (const a of c.answers.values()) {
      if (a.jurisdiction !== jurisdiction) continue;
      answers[evidenceOf(c, a)] += 1;
      coded[a.coded ?? 'single'] += 1;
    }
    return { jurisdiction, instruments: own.filter((e) => e.genus === 'instrument').length, cases: own.filter((e) => e.genus === 'case').length, provisions, answers, coded };
  });
}

/** Everything the record says it does not know: gaps of entries, questions left open, answers that are unclear. */
export function gaps(c: Compendium): { entries: { id: string; title: string; gaps: string[]; unverified: number }[]; unclear: string[]; open: { id: string; reason: string }[] } {
  const entries = [...c.entries.values()].map((e) => ({ id: e.id, title: e.title, gaps: e.gaps ?? [], unverified: e.placed.filter((p) => p.evidence === EVIDENCE[2]).length })).filter((e) => e.gaps.length > 0 || e.unverified > 0);
  const unclear = [...c.answers.values()].filter((a) => a.value === 'unclear').map((a) => a.id);
  const open = c.chapters.flatMap((k) => Object.entries(k.unanswered).map(([key, reason]) => ({ id: `${k.jurisdiction}:${k.theme}.${key}`, reason })));
  return { entries, unclear, open };
}

/** What is typed on provisions, counted once for each clock, punishment, sum, paper … a jurisdiction’s law states. */
export const TYPED = ['stages', 'who', 'effect', 'bearer', 'limit', 'penalty', 'amount', 'papers'] as const;
export function typedFacts(c: Compendium, jurisdiction: string): Record<(typeof TYPED)[number], number> {
  const own = [...c.entries.values()].filter((e) => e.jurisdiction === jurisdiction || c.jurisdictions.get(e.jurisdiction)?.within === jurisdiction).flatMap((e) => e.placed);
  const count = (key: (typeof TYPED)[number]): number => own.reduce((sum, p) => sum + (Array.isArray(p[key]) && key !== 'stages' && key !== 'effect' ? (p[key] as unknown[]).length : p[key] === undefined ? 0 : 1), 0);
  return Object.fromEntries(TYPED.map((key) => [key, count(key)])) as Record<(typeof TYPED)[number], number>;
}

/** How often two coders agreed before settling, by theme: an answer that says how it was settled is one on which they did not. */
export function agreement(c: Compendium): { theme: string; jurisdiction: string; coded: number; agreed: number }[] {
  return c.themes.flatMap((t) => [...new Set([...c.answers.values()].map((a) => a.jurisdiction))].sort().map((jurisdiction) => {
    const both = [...c.answers.values()].filter((a) => a.theme === t.id && a.jurisdiction === jurisdiction && a.coded === 'double');
    return { theme: t.id, jurisdiction, coded: both.length, agreed: both.filter((a) => !a.settled).length };
  }));
}
