/**
 * One step of a pinpoint: a label, and the number after it split at its brackets and dots.
 * `to` is set where the step is a range: only the pieces in which its end differs from its start.
 */
export interface Step { label: string; path: string[]; to?: string[] }
/** A parsed pinpoint: `s 17(4)` is one step, `order 2022-05-19, rec 4` is two. */
export type Pin = Step[];

/** Labels a pin may open with: singular form, spoken form, plural spellings that mean the same. */
const OPENING: Record<string, { says: string; also?: string[] }> = {
  art: { says: 'art', also: ['arts'] }, s: { says: 's', also: ['ss'] }, r: { says: 'r', also: ['rr'] },
  reg: { says: 'reg', also: ['regs'] }, para: { says: 'para', also: ['paras'] }, cl: { says: 'cl', also: ['cls'] },
  sch: { says: 'Schedule' }, pt: { says: 'Part' }, ch: { says: 'chapter' }, annex: { says: 'annex' },
  principle: { says: 'Principle', also: ['principles'] }, guideline: { says: 'Guideline', also: ['guidelines'] },
  direction: { says: 'direction', also: ['directions'] }, holding: { says: 'holding', also: ['holdings'] },
  order: { says: 'order of' }, item: { says: 'item', also: ['items'] }, rec: { says: 'recommendation', also: ['recs'] },
  preamble: { says: 'preamble' }, title: { says: 'long title' }, head: { says: 'under' },
};
/** Labels that may follow a first step. None is a single letter, so an anchor reads back without doubt. */
const FOLLOWING: Record<string, { says: string; also?: string[] }> = {
  expl: { says: 'Explanation' }, proviso: { says: 'proviso', also: ['provisos'] }, illus: { says: 'illustration' },
  para: { says: 'para', also: ['paras'] }, cl: { says: 'cl', also: ['cls'] }, pt: { says: 'Part' }, row: { says: 'row', also: ['rows'] },
  item: { says: 'item', also: ['items'] }, rec: { says: 'recommendation', also: ['recs'] }, note: { says: 'note', also: ['notes'] },
  direction: { says: 'direction', also: ['directions'] }, holding: { says: 'holding', also: ['holdings'] }, head: { says: 'under' },
};
/** Labels that may stand without a number. */
const BARE = new Set(['sch', 'proviso', 'expl', 'preamble', 'title', 'annex', 'note']);
const WORD = /^[\p{L}\p{M}\d]+$/u;

function labelOf(word: string, first: boolean): string | undefined {
  const set = first ? OPENING : FOLLOWING;
  if (Object.hasOwn(set, word)) return word;
  return Object.keys(set).find((key) => set[key]?.also?.includes(word));
}

/** `17(4)(a)` → 17, 4, a; `4.1` → 4, 1. Undefined where it is not a number as lawyers write one. */
function pieces(text: string): string[] | undefined {
  const match = /^([\p{L}\p{M}\d]+(?:\.[\p{L}\p{M}\d]+)*)?((?:\([\p{L}\p{M}\d]+\))*)$/u.exec(text);
  if (!match || text === '') return undefined;
  const brackets = (match[2] ?? '').split(/[()]/).filter(Boolean);
  return [...(match[1] ?? '').split('.').filter(Boolean), ...brackets].map((piece) => piece.toLowerCase().normalize('NFC'));
}

function parseStep(text: string, first: boolean): Step | undefined {
  const [word = '', ...rest] = text.split(' ');
  const label = labelOf(word, first);
  const number = rest.join(' ');
  if (label === undefined) return undefined;
  if (number === '') return BARE.has(label) ? { label, path: [] } : undefined;
  if (label === 'order') return /^\d{4}(-\d{2}){0,2}$/.test(number) ? { label, path: number.split('-') } : undefined;
  if (label === 'head') {
    const words = number.split('-');
    return words.every((w) => WORD.test(w)) ? { label, path: words.map((w) => w.toLowerCase()) } : undefined;
  }
  const [from = '', end, more] = number.split('-');
  const path = pieces(from);
  if (!path || more !== undefined) return undefined;
  if (end === undefined) return { label, path };
  const to = pieces(end);
  if (!to || to.length > path.length) return undefined;
  return { label, path, to };
}

/**
 * Reads a pinpoint as lawyers write it: `s 17(4)`, `art 8(1)`, `ss 34-36`, `s 46ক`, `sch, row 5`, `order 2022-05-19, rec 4`.
 * @returns undefined where the text is not a pin
 */
export function parsePin(text: string): Pin | undefined {
  const steps = text.split(', ').map((part, at) => parseStep(part, at === 0));
  return steps.every((step): step is Step => step !== undefined) ? steps : undefined;
}

/** The fragment of a pin's address: `s 17(4)` → `s-17-4`, `ss 34-36` → `s-34-to-36`. Several pins of one provision: joined by `_`. */
export function anchorOf(pins: Pin | Pin[]): string {
  const list = (Array.isArray(pins[0]) ? pins : [pins]) as Pin[];
  return list.map((pin) => pin.map(({ label, path, to }) => [label, ...path, ...(to ? ['to', ...to] : [])].join('-')).join('-')).join('_');
}

/** Reads an anchor of one pin back (`s-17-4`), as links in a body write it. */
export function parseAnchor(anchor: string): Pin | undefined {
  const steps: Step[] = [];
  for (const token of anchor.normalize('NFC').toLowerCase().split('-')) {
    const last = steps.at(-1);
    if (last?.label !== 'head' && Object.hasOwn(last === undefined ? OPENING : FOLLOWING, token)) steps.push({ label: token, path: [] });
    else if (last === undefined || !WORD.test(token)) return undefined;
    else if (token === 'to' && last.label !== 'head') last.to = [];
    else (last.to ?? last.path).push(token);
  }
  return steps.length > 0 && steps.every((s) => s.path.length > 0 || BARE.has(s.label)) ? steps : undefined;
}

const ROMAN = /^[ivxl]+$/;
const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
function roman(text: string): number {
  const digits = [...text].map((c) => VALUES[c] ?? 0);
  return digits.reduce((sum, d, at) => sum + (d < (digits[at + 1] ?? 0) ? -d : d), 0);
}

/** Orders two pieces of a number: 2 < 2a < 10; roman numerals by value where all are roman. */
function order(a: string, b: string, asRoman: boolean): number {
  if (asRoman) return roman(a) - roman(b);
  const x = parseInt(a, 10), y = parseInt(b, 10);
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

function startsWith(path: string[], prefix: string[]): boolean {
  return prefix.length <= path.length && prefix.every((piece, at) => piece === path[at]);
}

/** Whether step `a` takes in step `b`: the same place, a place inside it, or (for a range) a place between its ends. */
function stepCovers(a: Step, b: Step): boolean {
  if (a.label !== b.label) return false;
  if (!a.to) return b.to ? startsWith(b.path, a.path) && b.path.length > a.path.length : startsWith(b.path, a.path);
  const at = a.path.length - a.to.length;
  const within = (path: string[]): boolean => {
    const piece = path[at], from = a.path[at], to = a.to?.[0];
    if (piece === undefined || from === undefined || to === undefined || !startsWith(path, a.path.slice(0, at))) return false;
    const asRoman = [piece, from, to].every((p) => ROMAN.test(p));
    const head = piece.match(/^\d+/)?.[0];
    const upTo = order(piece, to, asRoman) <= 0 || (head === to && !asRoman);
    return order(piece, from, asRoman) >= 0 && upTo;
  };
  const end = b.to ? [...b.path.slice(0, b.path.length - b.to.length), ...b.to] : b.path;
  return within(b.path) && within(end);
}

/** Whether the place `a` takes in the place `b` (`s 17` takes in `s 17(4)`; `ss 3-7` takes in `s 5(1)`). */
export function covers(a: Pin, b: Pin): boolean {
  if (a.length > b.length) return false;
  return a.every((step, at) => {
    const other = b[at] as Step;
    const last = at === a.length - 1;
    return last ? stepCovers(step, other) : !step.to && !other.to && step.label === other.label && step.path.length === other.path.length && startsWith(other.path, step.path);
  });
}

/** A pin for people: plural label for a range, "Explanation 1" for `expl 1`, a named heading in quotation marks. */
export function displayPin(text: string): string {
  return text.split(', ').map((part, at) => {
    const [word = '', ...rest] = part.split(' ');
    const label = labelOf(word, at === 0) ?? word;
    const number = rest.join(' ');
    const says = (at === 0 ? OPENING : FOLLOWING)[label]?.says ?? label;
    if (label === 'head') return `${says} “${number.replaceAll('-', ' ')}”`;
    const plural = ['s', 'r'].includes(label) && /^[^(]+-/.test(number) ? says + says : says;
    return number === '' ? says : `${plural} ${label === 'order' ? number : number.replace('-', '–')}`;
  }).join(', ');
}
