import type { Compendium } from '../core/compendium.ts';
import { nearest } from '../core/problem.ts';
import { asOf } from '../derive/as-of.ts';
import { allAnswered } from './all-answered.ts';
import { answerAlive } from './answer-alive.ts';
import { answerAtHome } from './answer-at-home.ts';
import { answerRests } from './answer-rests.ts';
import { bodyAllowed, bodySyntax } from './body-allowed.ts';
import { changeDated } from './change-dated.ts';
import { citationLands } from './citation-lands.ts';
import { concordanceFits } from './concordance-fits.ts';
import { datesInOrder } from './dates-in-order.ts';
import { entryFilled } from './entry-filled.ts';
import { evidenceNamed } from './evidence-named.ts';
import { forceKnown } from './force-known.ts';
import { headingOnce } from './heading-once.ts';
import { historyInOrder } from './history-in-order.ts';
import { idKept } from './id-kept.ts';
import { jurisdictionFits } from './jurisdiction-fits.ts';
import { knownNames } from './known-names.ts';
import { movedAway } from './moved-away.ts';
import { noNoteToSelf } from './no-note-to-self.ts';
import { normInternational } from './norm-international.ts';
import { numbersTyped } from './numbers-typed.ts';
import { orderOnce } from './order-once.ts';
import { overrideNeeded } from './override-needed.ts';
import { partyUnnamed } from './party-unnamed.ts';
import { pinOnce } from './pin-once.ts';
import { practiceDated } from './practice-dated.ts';
import { questionCodable } from './question-codable.ts';
import { quoteShort } from './quote-short.ts';
import { relationFits } from './relation-fits.ts';
import { relationOnce } from './relation-once.ts';
import type { Finding, Rule } from './rule.ts';
import { scriptFits } from './script-fits.ts';
import { silenceSearched } from './silence-searched.ts';
import { sourceAddressed } from './source-addressed.ts';
import { stepBased } from './step-based.ts';
import { stepPlaced } from './step-placed.ts';
import { sumsInOrder } from './sums-in-order.ts';
import { titleOnce } from './title-once.ts';
import { translationLands } from './translation-lands.ts';
import { translationPins } from './translation-pins.ts';
import { treatyStanding } from './treaty-standing.ts';
import { valueFits } from './value-fits.ts';
import { archiveMissing } from './warnings/archive-missing.ts';
import { dutyBorne } from './warnings/duty-borne.ts';
import { officialUnread } from './warnings/official-unread.ts';
import { plainWords } from './warnings/plain-words.ts';
import { recheckDue } from './warnings/recheck-due.ts';
import { sourceUnused } from './warnings/source-unused.ts';
import { summaryThin } from './warnings/summary-thin.ts';
import { translationBehind } from './warnings/translation-behind.ts';
import { translationNumbers } from './warnings/translation-numbers.ts';

/** What the record must keep: a breach stops the build. */
export const RULES: Rule[] = [
  knownNames,
  jurisdictionFits,
  titleOnce,
  orderOnce,
  movedAway,
  idKept,
  pinOnce,
  citationLands,
  relationOnce,
  relationFits,
  datesInOrder,
  forceKnown,
  overrideNeeded,
  evidenceNamed,
  sourceAddressed,
  entryFilled,
  numbersTyped,
  sumsInOrder,
  treatyStanding,
  partyUnnamed,
  allAnswered,
  valueFits,
  answerRests,
  answerAlive,
  answerAtHome,
  silenceSearched,
  historyInOrder,
  questionCodable,
  normInternational,
  practiceDated,
  stepBased,
  stepPlaced,
  concordanceFits,
  changeDated,
  bodySyntax,
  bodyAllowed,
  headingOnce,
  noNoteToSelf,
  quoteShort,
  scriptFits,
  translationLands,
  translationPins,
];
/** What should be better: told, and stops nothing. */
export const WARNINGS: Rule[] = [
  recheckDue,
  translationBehind,
  translationNumbers,
  archiveMissing,
  sourceUnused,
  officialUnread,
  summaryThin,
  dutyBorne,
  plainWords,
];

/** A finding under the slug of its rule. */
export type Found = Finding & { slug: string };

const EXCEPTIONS = 'content/exceptions.yaml';

/** What a rule finds, under its slug. */
function run(rule: Rule, c: Compendium, on: string, before?: Compendium): Found[] {
  return rule.check(c, on, before).map((finding) => ({ ...finding, slug: rule.slug }));
}

/** What is left of a rule’s findings when those that an exception lets pass are taken out. */
function unexcused(found: Found[], c: Compendium): Found[] {
  return found.filter(({ slug, key }) => key === undefined || !Object.hasOwn(c.exceptions[slug] ?? {}, key));
}

/** Exceptions to no rule, or from what no longer breaks it. */
function staleExceptions(c: Compendium, found: Map<string, Found[]>): Found[] {
  const slugs = [...RULES, ...WARNINGS].map((rule) => rule.slug);
  const stale = { file: EXCEPTIONS, slug: 'exception-needed' };
  return Object.entries(c.exceptions).flatMap(([slug, reasons]): Found[] => {
    const keys = found.get(slug)?.map(({ key }) => key);
    const near = nearest(slug, slugs);
    if (!keys)
      return [
        {
          ...stale,
          at: [slug],
          says: `no rule "${slug}"`,
          fix: near ? `did you mean "${near}"?` : 'the rules stand in CONTRIBUTING',
        },
      ];
    return Object.keys(reasons)
      .filter((key) => !keys.includes(key))
      .map((key) => ({
        ...stale,
        at: [slug, key],
        says: `"${key}" no longer departs from ${slug}`,
        fix: 'delete the line',
      }));
  });
}

/** Everything the rules find in a record, and in what became of an earlier one, each under its rule’s slug. */
export function findings(c: Compendium, before?: Compendium): Found[] {
  const on = asOf(c);
  const excusing = WARNINGS.filter((rule) => Object.hasOwn(c.exceptions, rule.slug));
  const found = new Map([...RULES, ...excusing].map((rule) => [rule.slug, run(rule, c, on, before)]));
  return [...RULES.flatMap((rule) => unexcused(found.get(rule.slug) ?? [], c)), ...staleExceptions(c, found)];
}

/** What should be better in a record on a day: by its own date where none is given. */
export function warnings(c: Compendium, on = asOf(c)): Found[] {
  return WARNINGS.flatMap((rule) => unexcused(run(rule, c, on), c));
}
