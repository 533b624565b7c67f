import type { FactChange, LegalChange, LegalDiff, Touched } from '../derive/legal/diff.ts';
import type { Fact, Subject } from '../derive/legal/subject.ts';
import { inertLine, inertMarkdown } from './inert.ts';

const GROUPS: Record<Subject['kind'], string> = {
  entry: 'Laws and judgments',
  provision: 'Provisions',
  answer: 'Answers',
  question: 'Questions',
  standard: 'Standards',
  concordance: 'Concordances',
  pathway: 'Pathways',
  term: 'Glossary',
  change: 'Record of changes',
  exception: 'Exceptions from the rules of the check',
  prose: 'Prose',
  translation: 'Translations',
  list: 'Lists',
};
const LONGEST = 240;

type Safe = (text: string) => string;
const clip = (text: string): string => {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
};
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function tellFact(f: FactChange, safe: Safe): string {
  const said = (text: string): string => `“${safe(clip(text))}”`;
  if ('added' in f) {
    const [added, removed] = [f.added, f.removed].map((list) => list.map(said).join(', '));
    return `${safe(f.label)}: ${[added && `added ${added}`, removed && `removed ${removed}`].filter(Boolean).join('; ')}`;
  }
  const label = f.label === 'value' ? '' : `${safe(f.label)} `;
  if (f.label === 'pin') return `stands at ${said(f.to ?? '')} now, before at ${said(f.from ?? '')}`;
  if (f.from === undefined) return `${label}is now ${said(f.to ?? '')}`;
  if (f.to === undefined) return `${label}${said(f.from)} is gone`;
  return `${label}changed from ${said(f.from)} to ${said(f.to)}`;
}

/** What of a new thing a reviewer looks at first. */
const TELLING = [
  'kind',
  'court',
  'number',
  'force',
  'value',
  'time',
  'penalty',
  'sum',
  'on',
  'rests on',
  'evidence',
  'reason',
];
function tellNew(subject: Subject, safe: Safe): string {
  return TELLING.flatMap((label) => {
    const fact: Fact | undefined = subject.law[label];
    return fact === undefined ? [] : [`${label} “${safe(clip([fact].flat().join('; ')))}”`];
  }).join('; ');
}

/** One change in law as a sentence. `safe` makes a text of the record fit for where the sentence will stand. */
export function tellChange(change: LegalChange, safe: Safe = inertLine): string {
  const { subject } = change;
  const heading = subject.kind === 'provision' ? ` “${safe(clip(String(subject.words['heading'])))}”` : '';
  const name = safe(clip(subject.kind === 'entry' ? `${subject.name} (${subject.id})` : subject.name));
  if (change.how !== 'changed') {
    const holds = subject.kind === 'entry' ? ` with ${plural(change.holds, 'provision')}` : '';
    const facts = change.how === 'new' ? tellNew(subject, safe) : '';
    return `${change.how === 'new' ? 'new' : 'removed'}: ${name}${heading}${holds}${facts && `; ${facts}`}`;
  }
  const value = change.facts.some((f) => f.label === 'value');
  const rests = value && subject.rests?.length ? `; rests on ${subject.rests.map((r) => safe(r)).join(', ')}` : '';
  const [first, ...others] = change.facts.map((f) => tellFact(f, safe));
  const joint = change.facts[0]?.label === 'value' && !('added' in change.facts[0]) ? ' ' : ': ';
  return `${name}${joint}${[first, ...others].join('; ')}${rests}`;
}

const tellTouched = ({ subject, fields }: Touched, safe: Safe): string =>
  `${safe(clip(subject.name))}: ${fields.map((field) => safe(field)).join(', ')}`;

function summaryOf({ law, words, filing }: LegalDiff): string {
  if (law.length + words.length + filing.length === 0) return 'The record is the same.';
  return `${plural(law.length, 'change')} in law as recorded; wording in ${plural(words.length, 'place')}; filing (themes, sources, dates of checking, names) in ${plural(filing.length, 'place')}.`;
}

function groups(law: LegalChange[], safe: Safe): { title: string; items: string[] }[] {
  return [...Map.groupBy(law, (change) => change.subject.kind)].map(([kind, list]) => ({
    title: GROUPS[kind],
    items: list.map((change) => tellChange(change, safe)),
  }));
}

/** The difference as text for a terminal. `from` and `to` name the two records. */
export function diffText(diff: LegalDiff, from: string, to: string): string {
  const block = (title: string, items: string[]): string =>
    items.length === 0 ? '' : `\n${title}\n${items.map((item) => `  ${item}\n`).join('')}`;
  return [
    `From ${inertLine(from)} to ${inertLine(to)}: ${summaryOf(diff)}\n`,
    ...groups(diff.law, inertLine).map(({ title, items }) => block(title, items)),
    block(
      'Wording',
      diff.words.map((x) => tellTouched(x, inertLine)),
    ),
    block(
      'Filing',
      diff.filing.map((x) => tellTouched(x, inertLine)),
    ),
  ].join('');
}

/** Below what GitHub takes as a comment (65,536 characters). */
const ROOM = 60_000;

/** The difference as a comment on a pull request. Nothing that stands in the record can do anything there. */
export function diffMarkdown(diff: LegalDiff, from: string, to: string): string {
  const folded = (title: string, list: Touched[]): string[] =>
    list.length === 0
      ? []
      : [
          '',
          `<details><summary>${title} (${list.length})</summary>`,
          '',
          ...list.map((x) => `- ${tellTouched(x, inertMarkdown)}`),
          '',
          '</details>',
        ];
  const all = [
    '### What this changes in law',
    '',
    `From ${inertMarkdown(from)} to ${inertMarkdown(to)}: ${summaryOf(diff)}`,
    ...groups(diff.law, inertMarkdown).flatMap(({ title, items }) => [
      '',
      `**${title}**`,
      '',
      ...items.map((item) => `- ${item}`),
    ]),
    ...folded('Wording', diff.words),
    ...folded('Filing', diff.filing),
  ];
  let size = 0;
  const fits = all.findIndex((line) => (size += line.length + 1) > ROOM);
  if (fits < 0) return `${all.join('\n')}\n`;
  const shown = all.slice(0, fits);
  const open =
    shown.filter((line) => line.startsWith('<details>')).length > shown.filter((line) => line === '</details>').length;
  return `${[...shown, ...(open ? ['', '</details>'] : []), '', `And ${all.length - fits} more lines: run \`npm run diff\`.`].join('\n')}\n`;
}
