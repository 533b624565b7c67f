import type { Compendium } from '../core/compendium.ts';
import { allAnswered } from './all-answered.ts';
import { answerRests } from './answer-rests.ts';
import { bodyAllowed } from './body-allowed.ts';
import { citationLands } from './citation-lands.ts';
import { datesInOrder } from './dates-in-order.ts';
import { evidenceNamed } from './evidence-named.ts';
import { forceKnown } from './force-known.ts';
import { knownNames } from './known-names.ts';
import { pinOnce } from './pin-once.ts';
import { relationOnce } from './relation-once.ts';
import type { Finding, Rule } from './rule.ts';
import { silenceSearched } from './silence-searched.ts';
import { stepBased } from './step-based.ts';
import { translationLands } from './translation-lands.ts';
import { valueFits } from './value-fits.ts';

export const RULES: Rule[] = [knownNames, pinOnce, citationLands, relationOnce, datesInOrder, forceKnown, evidenceNamed, allAnswered, valueFits, answerRests, silenceSearched, stepBased, bodyAllowed, translationLands];

/** A finding under the slug of its rule. */
export type Found = Finding & { slug: string };

/** Everything the rules find in a record, each under its rule’s slug. */
export function findings(c: Compendium): Found[] {
  return RULES.flatMap((rule) => rule.check(c).map((finding) => ({ ...finding, slug: rule.slug })));
}
