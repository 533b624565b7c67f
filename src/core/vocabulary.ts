import { z } from 'zod';

/** Kinds of written norm; `decision` marks a case. Those in SOFT bind nobody by themselves or bind only officials. */
export const KINDS = ['constitution', 'act', 'ordinance', 'code', 'rules', 'order', 'scheme', 'plan', 'policy', 'guideline', 'sop', 'circular', 'treaty', 'mou', 'bill'] as const;
export type Kind = (typeof KINDS)[number];
export const SOFT: ReadonlySet<Kind> = new Set(['scheme', 'plan', 'policy', 'guideline', 'sop', 'circular']);

export const STAGES = ['identification', 'rescue', 'shelter', 'health', 'justice', 'compensation', 'return', 'reintegration', 'prevention'] as const;
export type Stage = (typeof STAGES)[number];

export const EFFECTS = ['duty', 'power', 'right', 'entitlement', 'prohibition', 'offence', 'procedure', 'definition'] as const;
export type Effect = (typeof EFFECTS)[number];

/** How a statement was checked, strongest first: the text was read; an account of it was read; neither. */
export const EVIDENCE = ['primary', 'secondary', 'not-verified'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** @returns the weakest of the levels given; `not-verified` for none */
export function weakest(levels: Evidence[]): Evidence {
  return EVIDENCE[Math.max(-1, ...levels.map((level) => EVIDENCE.indexOf(level)))] ?? 'not-verified';
}

/** What can happen to a norm. `gives` is the force it has from that day; events without it leave force as it was. */
export const EVENTS = {
  enacted: {}, adopted: {}, signed: {}, published: {}, introduced: {}, filed: {}, approved: {}, amended: {}, extended: {}, announced: {}, reviewed: {}, revised: {},
  commenced: { gives: 'in-force' }, issued: { gives: 'in-force' }, launched: { gives: 'in-force' }, 'entered-into-force': { gives: 'in-force' }, decided: { gives: 'in-force' }, ordered: { gives: 'in-force' },
  repealed: { gives: 'repealed' }, superseded: { gives: 'superseded' }, lapsed: { gives: 'lapsed' }, expired: { gives: 'expired' }, withdrawn: { gives: 'withdrawn' }, 'struck-down': { gives: 'struck-down' }, overruled: { gives: 'overruled' },
} as const satisfies Record<string, { gives?: Force }>;
export type EventName = keyof typeof EVENTS;

export const FORCES = ['in-force', 'partly-in-force', 'not-yet-in-force', 'bill', 'repealed', 'superseded', 'lapsed', 'expired', 'withdrawn', 'struck-down', 'overruled', 'unclear'] as const;
export type Force = (typeof FORCES)[number];
/** Forces under which a norm no longer binds: its page stays, labelled, out of search engines. */
export const DEAD: ReadonlySet<Force> = new Set(['repealed', 'superseded', 'lapsed', 'expired', 'withdrawn', 'struck-down', 'overruled']);

/** Relations, stored once on the work whose own text performs them; the second label is how the other end reads it. */
export const RELATIONS = {
  amends: 'amended by', repeals: 'repealed by', replaces: 'replaced by', commences: 'commenced by', 'made-under': 'basis of', implements: 'implemented by',
  interprets: 'read by', applies: 'applied by', overrules: 'overruled by', affirms: 'affirmed by', 'bears-on': 'affected by',
} as const;
export type Predicate = keyof typeof RELATIONS;

/** The keys of a vocabulary as a closed zod enum. */
export function keysOf<K extends string>(record: Record<K, unknown>): z.ZodEnum<{ [P in K]: P }> {
  return z.enum(Object.keys(record) as [K, ...K[]]) as unknown as z.ZodEnum<{ [P in K]: P }>;
}
