import { dueOn } from '../check/warnings/recheck-due.ts';
import type { Compendium } from '../core/compendium.ts';
import { EVIDENCE } from '../core/vocabulary.ts';
import { asOf } from '../derive/as-of.ts';
import { agreement, coverage, gaps } from '../derive/coverage.ts';
import { translationState } from '../derive/translation-state.ts';

/** Where the record stands on a day: what is to be read again, what is not known, what is translated, how coders agreed. */
export function stateOf(c: Compendium, day: string) {
  const { entries, unclear, open } = gaps(c);
  const byCountry = new Map<string, { jurisdiction: string; coded: number; agreed: number }>();
  const themes = agreement(c).filter(({ coded }) => coded > 0);
  for (const { jurisdiction, coded, agreed } of themes) {
    const sum = byCountry.get(jurisdiction) ?? { jurisdiction, coded: 0, agreed: 0 };
    byCountry.set(jurisdiction, { jurisdiction, coded: sum.coded + coded, agreed: sum.agreed + agreed });
  }
  return {
    on: day,
    record: asOf(c),
    overdue: [...c.entries.values()]
      .map((e) => ({
        id: e.id,
        kind: e.genus === 'case' ? 'case' : e.kind,
        title: e.title,
        checked: e.verified.on,
        due: dueOn(e),
      }))
      .filter(({ due }) => due < day)
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1)),
    gaps: { entries, unclear, open },
    translations: translationState(c),
    agreement: { byCountry: [...byCountry.values()], byTheme: themes },
    evidence: coverage(c),
  };
}
export type State = ReturnType<typeof stateOf>;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
const levels = (of: Record<(typeof EVIDENCE)[number], number>): string =>
  EVIDENCE.map((level) => `${of[level]} ${level}`).join(', ');

/** The state as text for a terminal. */
export function stateText(s: State): string {
  const part = (title: string, rows: string[], none: string): string[] => [
    '',
    title,
    ...(rows.length > 0 ? rows : [none]).map((row) => `  ${row}`),
  ];
  const known = s.gaps.entries.filter((e) => e.gaps.length > 0);
  return [
    `The record of ${s.record}, looked at on ${s.on}`,
    ...part(
      `To be read again (${s.overdue.length})`,
      s.overdue.map((o) => `${o.due}  ${o.id} (${o.kind}), last read ${o.checked}`),
      'Nothing is overdue.',
    ),
    ...part(
      'Evidence',
      s.evidence.map(
        (j) =>
          `${j.jurisdiction}: ${j.instruments} laws, ${j.cases} judgments; provisions ${levels(j.provisions)}; answers ${levels(j.answers)}`,
      ),
      'No jurisdictions.',
    ),
    ...part(
      'Agreement of two coders, before settling',
      [
        ...s.agreement.byCountry.map(
          (a) => `${a.jurisdiction}: ${a.agreed} of ${a.coded} (${percent(a.agreed, a.coded)})`,
        ),
        ...s.agreement.byTheme
          .filter((a) => a.agreed < a.coded)
          .map((a) => `  ${a.jurisdiction} ${a.theme}: ${a.agreed} of ${a.coded}`),
      ],
      'No answer was coded twice.',
    ),
    ...part(
      'Translations',
      s.translations.flatMap((t) => [
        `${t.lang}: ${t.translated} of ${t.entries} entries, ${t.current} of ${t.provisions} provisions; ${t.machine} by machine, ${t.reviewed} reviewed; ${t.behind.length} behind the English`,
        ...t.behind.map((id) => `  behind: ${id}`),
      ]),
      'None.',
    ),
    ...part(`Answers that are unclear (${s.gaps.unclear.length})`, s.gaps.unclear, 'None.'),
    ...part(
      `Questions not answered (${s.gaps.open.length})`,
      s.gaps.open.map((o) => `${o.id}: ${o.reason}`),
      'None.',
    ),
    ...part(
      `What entries say they do not know (${known.reduce((sum, e) => sum + e.gaps.length, 0)} in ${known.length})`,
      known.flatMap((e) => e.gaps.map((gap) => `${e.id}: ${gap}`)),
      'Nothing.',
    ),
    '',
  ].join('\n');
}
