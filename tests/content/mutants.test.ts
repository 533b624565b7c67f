import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { contentFolder, filesUnder } from '../../src/load/files.ts';
import { asText, inspect } from '../../src/load/inspect.ts';
import { parts, type RawFile } from '../../src/load/raw.ts';
import { fieldsOf, getAt, heldOf, inspectWith, placesIn, saidBy, withFields, type Mutant } from './mutant.ts';

const files = filesUnder(contentFolder(new URL('../../', import.meta.url)));
const base = inspect(files);
const written = files.filter((raw) => parts(raw)?.body.trim());
const held = new Map(files.map((raw) => [raw.path, raw]));

type Pick = <T>(list: readonly T[]) => T;
type Holder = Record<PropertyKey, unknown>;

/** Changes one place of a file’s fields, of those that suit. */
function atPlace(raw: RawFile, pick: Pick, suits: (value: unknown, at: PropertyKey[]) => boolean, change: (holder: Holder, key: PropertyKey, value: unknown) => void): RawFile | undefined {
  const fields = fieldsOf(raw);
  const places = placesIn(fields).filter((at) => suits(getAt(fields, at), at));
  if (places.length === 0) return undefined;
  const at = pick(places);
  change(getAt(fields, at.slice(0, -1)) as Holder, at.at(-1) as PropertyKey, getAt(fields, at));
  return withFields(raw, fields);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): boolean => isText(value) && /^\d{4}(-\d\d){0,2}$/.test(value);
const isPlace = (value: unknown, at: PropertyKey[]): boolean => isText(value) && (/#/.test(value) || at.includes('pin') || at.includes('old') || at.includes('new'));
const isMap = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value);

function shuffled(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, pick));
  if (!isMap(value)) return value;
  const left = Object.entries(value), out: [string, unknown][] = [];
  while (left.length > 0) { const next = pick(left); left.splice(left.indexOf(next), 1); out.push([next[0], shuffled(next[1], pick)]); }
  return Object.fromEntries(out);
}
const cut = (text: string, pick: Pick): string => text.slice(0, pick([0, 1, 2, 5, 9, Math.floor(text.length / 2), Math.max(0, text.length - 1)]));
function atChar(text: string, pick: Pick, change: (before: string, character: string, after: string) => string): string {
  const at = Math.floor(pick(Array.from({ length: 997 }, (_, i) => i)) / 997 * text.length);
  return change(text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1));
}

/** What careless and careful hands do to a file; undefined where there is nothing of that kind in it. */
const MUTATIONS: Record<string, (raw: RawFile, pick: Pick) => RawFile | undefined> = {
  'a field is dropped': (raw, pick) => atPlace(raw, pick, () => true, (holder, key) => { if (Array.isArray(holder)) holder.splice(Number(key), 1); else delete holder[key]; }),
  'a field is misspelt': (raw, pick) => atPlace(raw, pick, (_, at) => isText(at.at(-1)), (holder, key, value) => { const k = String(key); delete holder[key]; holder[pick([k.slice(1), `${k}s`, k.toUpperCase(), `${k.slice(0, 1)}x${k.slice(1)}`])] = value; }),
  'a value is of another type': (raw, pick) => atPlace(raw, pick, () => true, (holder, key, value) => { holder[key] = pick([null, 0, 12.5, true, '', 'x', [], {}, [value], { value }]); }),
  'a word is cut': (raw, pick) => atPlace(raw, pick, (v) => isText(v) && v.length > 1, (holder, key, value) => { holder[key] = cut(value as string, pick); }),
  'a date is wrong': (raw, pick) => atPlace(raw, pick, isDate, (holder, key, value) => { holder[key] = pick(['2026-02-30', '2026-13-01', '31/12/2025', '20260101', 'soon', '2099-01-01', '0001-01-01', `${String(value)}T00:00:00Z`, Number(String(value).slice(0, 4))]); }),
  'a place is wrong': (raw, pick) => atPlace(raw, pick, isPlace, (holder, key, value) => { const v = String(value), [entry, place = v] = v.split('#'); holder[key] = pick([v.replace(/\d+/, '999'), v.replace(/^(s|art|r|para) /, 'section '), v.replace('#', ''), `${v}(zz)`, v.includes('#') ? `${entry}x#${place}` : `${v} ${v}`, v.includes('#') ? `${String(entry)}#` : 's']); }),
  'a part is doubled': (raw, pick) => atPlace(raw, pick, (_, at) => typeof at.at(-1) === 'number', (holder, key, value) => { (holder as unknown as unknown[]).splice(Number(key), 0, structuredClone(value)); }),
  'a list is turned round': (raw, pick) => atPlace(raw, pick, (v) => Array.isArray(v) && v.length > 1, (holder, key, value) => { holder[key] = [...(value as unknown[])].reverse(); }),
  'keys are shuffled': (raw, pick) => withFields(raw, shuffled(fieldsOf(raw), pick)),
  'the fields are written anew': (raw) => withFields(raw, fieldsOf(raw)),
  'line ends are those of Windows': (raw) => ({ ...raw, text: raw.text.replaceAll('\n', '\r\n') }),
  'a byte order mark is put before it': (raw) => ({ ...raw, text: `\ufeff${raw.text}` }),
  'the file is cut': (raw, pick) => ({ ...raw, text: atChar(raw.text, pick, (before) => before) }),
  'a character is lost': (raw, pick) => ({ ...raw, text: atChar(raw.text, pick, (before, _, after) => before + after) }),
  'a character is typed': (raw, pick) => ({ ...raw, text: atChar(raw.text, pick, (before, c, after) => before + pick(['<', '{', ':', '"', "'", '-', '#', '[', '\t', '&x', '*', '!', '%', '\u200b', '\u0430', '`', '|', '\n', '  ']) + c + after) }),
  'a line is indented': (raw, pick) => { const lines = raw.text.split('\n'), at = lines.indexOf(pick(lines)); lines[at] = pick([` ${lines[at]}`, `  ${lines[at]}`, (lines[at] ?? '').trimStart(), `\t${lines[at]}`]); return { ...raw, text: lines.join('\n') }; },
  'a line is doubled': (raw, pick) => { const lines = raw.text.split('\n'), at = lines.indexOf(pick(lines)); lines.splice(at, 0, lines[at] ?? ''); return { ...raw, text: lines.join('\n') }; },
  'harm is typed into the prose': (raw, pick) => (parts(raw)?.body.trim() ? { ...raw, text: `${raw.text}\n\n${pick(['import x from "y"', '{process.exit()}', '<script>x</script>', '[x](javascript:x)', '[x](in/nowhere-1900)', '# Title', '<Cite to="in/itpa-1956#s 999" />', '[x](#nowhere)', '<Note>', '![x](x.png)'])}\n` } : undefined),
};

/** What is done to files as a whole. */
const MOVES: Record<string, (raw: RawFile, pick: Pick) => Mutant | undefined> = {
  'a file is renamed': (raw) => ({ kind: '', files: [{ ...raw, path: raw.path.replace(/(\.\w+)$/, '-x$1') }], gone: [raw.path] }),
  'a file is put elsewhere': (raw, pick) => ({ kind: '', files: [{ ...raw, path: pick([`drafts/${raw.path}`, raw.path.toUpperCase(), raw.path.replace(/\.\w+$/, '.txt'), raw.path.replace(/\/[^/]+$/, '/'), `instruments/xx/${raw.path.split('/').at(-1)}`]) }], gone: [raw.path] }),
  'a file is copied': (raw, pick) => ({ kind: '', files: [{ ...raw, path: pick([raw.path.replace(/(\.\w+)$/, '-2$1'), raw.path.replace(/^instruments/, 'cases'), raw.path.replace(/^cases/, 'instruments'), raw.path.replace('/in/', '/bd/')]) }], gone: [] }),
  'a file is deleted': (raw) => ({ kind: '', files: [], gone: [raw.path] }),
};

const tally = { run: 0, refused: 0, equal: 0, shown: 0, dropped: 0 };
afterAll(() => console.info(`${tally.run} mutants: ${tally.refused} refused, ${tally.equal} equal, ${tally.shown} shown as a change, ${tally.dropped} dropped`));

/** Holds one mutant against the record, and says what is wrong with what became of it. */
function judged(mutant: Mutant, raw: RawFile): string | undefined {
  const { compendium, problems } = inspectWith(base, mutant);
  tally.run += 1;
  if (problems.length > 0) {
    tally.refused += 1;
    for (const p of problems) {
      const text = mutant.files.find(({ path }) => `content/${path}` === p.file)?.text ?? held.get(p.file.replace('content/', ''))?.text;
      const lines = text === undefined ? 1 : text.split(/\r\n|\n/).length;
      if (!(p.line >= 1 && p.line <= lines && p.column >= 1)) return `${asText([p])}: no such place among ${lines} lines`;
      if (p.says.length < 4 || p.fix.length < 4 || /\n\s+at |TypeError|RangeError|\[object|undefined/.test(`${p.says} ${p.fix}`)) return `${asText([p])}: no advice`;
    }
    const files = new Set(problems.map((p) => p.file)), id = /^(?:instruments|cases)\/(.+)\.mdx$/.exec(raw.path)?.[1] ?? raw.path.replace(/^.*\/|\.\w+$/g, '');
    const own = files.has(`content/${raw.path}`) || mutant.files.some(({ path }) => files.has(`content/${path}`));
    return own || problems.some((p) => p.says.includes(id) || p.fix.includes(id)) ? undefined : `no problem names ${raw.path}: ${asText(problems.slice(0, 2))}`;
  }
  const now = mutant.files[0];
  const before = heldOf(base.compendium, raw.path);
  const after = now ? heldOf(compendium, now.path) : heldOf(compendium, raw.path);
  if (mutant.gone.length > 0 || now?.path !== raw.path) {
    // A copy or a move that passes is in the record under its own path; what is gone is gone.
    const stays = mutant.gone.length === 0 || heldOf(compendium, raw.path) !== before;
    if (stays && (!now || after.length > 10)) { tally.shown += 1; return undefined; }
    tally.dropped += 1;
    return `${now?.path ?? raw.path} is not in the record`;
  }
  const same = saidBy(raw) === saidBy(now);
  if (before === after) {
    if (same) { tally.equal += 1; return undefined; }
    tally.dropped += 1;
    return `${raw.path}: what was changed is nowhere in the record`;
  }
  if (same) return `${raw.path}: the record changed though nothing that is said did`;
  tally.shown += 1;
  return undefined;
}

const options = { seed: 20261124, endOnFailure: true } as const;
const kinds = [...Object.keys(MUTATIONS), ...Object.keys(MOVES)];

// MUTANTS=200 npx vitest run --project content mutants: as many of each kind; the seed is fixed, so a longer run begins with the shorter one.
test.each(kinds)('where %s, the record says so on a line or shows it', { timeout: 120_000 }, (kind) => {
  fc.assert(
    fc.property(fc.constantFrom(...(kind.includes('prose') ? written : files)), fc.gen(), (raw, g) => {
      const pick: Pick = (list) => list[g(fc.nat, { max: Math.max(0, list.length - 1) })] as (typeof list)[number];
      const made = MUTATIONS[kind]?.(raw, pick);
      const mutant = made ? { kind, files: [made], gone: [] } : MOVES[kind]?.(raw, pick);
      if (!mutant || mutant.files.some(({ path, text }) => path === raw.path && text === raw.text)) return;
      expect(judged(mutant, raw)).toBeUndefined();
    }),
    { ...options, numRuns: Number(process.env.MUTANTS ?? 15) },
  );
});

test('reading only what changed finds what reading everything finds', { timeout: 60_000 }, () => {
  for (const path of ['instruments/in/itpa-1956.mdx', 'answers/bd/shelter.mdx', 'glossary/begging.yaml'].filter((p) => held.has(p))) {
    const raw = held.get(path)!;
    const changed = { ...raw, text: raw.text.replace(/seen: \[[^\]]*\]|says: |note: /, 'seen: [nowhere]\nsays: ') };
    const whole = inspect(files.map((f) => (f.path === path ? changed : f)));
    expect(asText(inspectWith(base, { kind: '', files: [changed], gone: [] }).problems)).toBe(asText(whole.problems));
    expect(whole.problems.length).toBeGreaterThan(0);
  }
});
