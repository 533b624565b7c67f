import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { inspect } from '../../src/load/inspect.ts';
import type { RawFile } from '../../src/load/raw.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

const act = 'instruments/bd/homes-act-2020.mdx',
  old = 'instruments/bd/homes-act-1990.mdx',
  treaty = 'instruments/intl/care-convention-1995.mdx';

/** What the rule finds in files that came after the tiny record. */
function lost(files: RawFile[]): Problem[] {
  return inspect(files, tiny()).problems.filter(({ slug }) => slug === 'id-kept');
}
type Edit = [path: string, from: string, to: string];
function edited(...edits: Edit[]): RawFile[] {
  return tinyFiles.map((raw) =>
    edits.reduce((file, [path, from, to]) => {
      if (file.path !== path) return file;
      expect(file.text).toContain(from);
      return { ...file, text: file.text.replace(from, to) };
    }, raw),
  );
}
const without = (path: string): RawFile[] => tinyFiles.filter((raw) => raw.path !== path);
const renamed = (path: string, to: string, files: RawFile[] = [...tinyFiles]): RawFile[] =>
  files.map((raw) => (raw.path === path ? { ...raw, path: to } : raw));
const saying = (line: string, files: RawFile[]): RawFile[] =>
  files.map((raw) => (raw.path === 'moved.yaml' ? { ...raw, text: `${raw.text}${line}\n` } : raw));
/** The line of moved.yaml that a message says to write. */
const line = ({ fix }: Problem): string => /write (.+?) in content\/moved\.yaml/.exec(fix)?.[1] ?? '';

test('a record that keeps what it had keeps its ids, and one that is held against none has nothing to keep', () => {
  expect(lost([...tinyFiles])).toEqual([]);
  expect(inspect(without(act)).problems.filter(({ slug }) => slug === 'id-kept')).toEqual([]);
});

test('a provision whose number is corrected is told on its line, with the line to write; with that line all is well', () => {
  const files = edited([act, 'pin: s 4(1)', 'pin: s 4(5)']);
  const [problem, ...more] = lost(files);
  expect(more).toEqual([]);
  const text = files.find(({ path }) => path === act)!.text;
  expect(problem).toMatchObject({
    file: `content/${act}`,
    line: text.slice(0, text.indexOf('pin: s 4(5)')).split('\n').length,
    says: 'the id bd/homes-act-2020#s 4(1) is gone, and bd/homes-act-2020#s 4(5) has its words',
    fix: 'write bd/homes-act-2020#s 4(1): bd/homes-act-2020#s 4(5) in content/moved.yaml',
  });
  expect(lost(saying(line(problem!), files))).toEqual([]);
});

test('a rule that stands in several places is named by all of them', () => {
  const files = edited([act, 'pin: [s 2(1), s 2(4)]', 'pin: [s 2(1), s 2(5)]']);
  const [problem] = lost(files);
  expect(line(problem!)).toBe('bd/homes-act-2020#s 2(1); s 2(4): bd/homes-act-2020#s 2(1); s 2(5)');
  expect(inspect(saying(line(problem!), files), tiny()).problems).toEqual([]);
});

test('a provision that is reworded and renumbered at once is known by its heading', () => {
  const files = edited([act, 'pin: s 12ক', 'pin: s 12'], [act, 'Whoever harms a resident', 'A person who harms her']);
  expect(lost(files).map(line)).toContain('bd/homes-act-2020#s 12ক: bd/homes-act-2020#s 12');
});

const convention =
  '  - pin: art 6(2)\n    heading: Help\n    summary: Each State considers medical, psychological and legal help.\n    themes: [shelter]\n    effect: [duty]\n    bearer: States parties\n    evidence: primary\n    seen: [depositary]\n';

test('a provision that there never was is withdrawn by a line that leads to its law', () => {
  const files = edited([treaty, convention, '']);
  const [problem, ...more] = lost(files);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    file: `content/${treaty}`,
    says: 'the id intl/care-convention-1995#art 6(2) is gone',
  });
  expect(problem!.fix).toBe(
    'write intl/care-convention-1995#art 6(2): <where that rule stands now> in content/moved.yaml, or intl/care-convention-1995#art 6(2): intl/care-convention-1995 if there is no such provision; or put it back',
  );
  expect(lost(saying('intl/care-convention-1995#art 6(2): intl/care-convention-1995', files))).toEqual([]);
});

test('what stood there before is not taken for what went, whatever it is called', () => {
  const [problem] = lost(edited([treaty, convention, ''], [treaty, 'heading: Shelter', 'heading: Help']));
  expect(problem!.says).toBe('the id intl/care-convention-1995#art 6(2) is gone');
});

test('a provision that was put into one around it is told where its place lies now', () => {
  const files = edited([treaty, convention, ''], [treaty, 'pin: art 6(1)', 'pin: art 6']);
  expect(lost(files).map(({ fix }) => fix)).toEqual([
    expect.stringMatching(
      /^write intl\/care-convention-1995#art 6\(2\): intl\/care-convention-1995#art 6 in content\/moved.yaml, or/,
    ),
    'write intl/care-convention-1995#art 6(1): intl/care-convention-1995#art 6 in content/moved.yaml',
  ]);
});

test('a law whose file is renamed is told with its new id, once for all of its provisions', () => {
  const files = renamed(old, 'instruments/bd/homes-1990.mdx');
  const problems = lost(files);
  expect(problems).toMatchObject([{ file: 'content/instruments/bd/homes-1990.mdx', line: 2 }]);
  expect(line(problems[0]!)).toBe('bd/homes-act-1990: bd/homes-1990');
  expect(lost(saying('bd/homes-act-1990: bd/homes-1990', files))).toEqual([]);
});

test('a provision of a renamed law must be there under the new name too', () => {
  const files = renamed(old, 'instruments/bd/homes-1990.mdx', edited([old, 'pin: s 8', 'pin: s 9']));
  const [problem, ...more] = lost(saying('bd/homes-act-1990: bd/homes-1990', files));
  expect(more).toEqual([]);
  expect(line(problem!)).toBe('bd/homes-act-1990#s 8: bd/homes-1990#s 9');
});

test('a law that is gone altogether is to be put back or to lead on', () => {
  expect(lost(without(old))).toMatchObject([
    {
      file: 'content/moved.yaml',
      line: 1,
      says: 'the id bd/homes-act-1990 is gone',
      fix: expect.stringMatching(
        /^put content\/instruments\/bd\/homes-act-1990\.mdx back as it was, or write bd\/homes-act-1990: /,
      ),
    },
  ]);
});

test('a question that has another key is told in its theme', () => {
  const files = edited(['questions/shelter.mdx', '  first-hearing:', '  first-time:']);
  const [problem, ...more] = lost(files);
  expect(more).toEqual([]);
  const text = files.find(({ path }) => path === 'questions/shelter.mdx')!.text;
  const there = text.slice(0, text.indexOf('  first-time:')).split('\n').length;
  expect(problem).toMatchObject({ file: 'content/questions/shelter.mdx', line: there });
  expect(line(problem!)).toBe('questions/shelter.first-hearing: questions/shelter.first-time');
  expect(lost(saying(line(problem!), files))).toEqual([]);
});

test.each([
  ['pathways/adult-found.mdx', 'pathways/found.mdx'],
  ['standards/adult-chooses.yaml', 'standards/chooses.yaml'],
  ['glossary/safe-home.yaml', 'glossary/home.yaml'],
  ['resources/safe-home-toolkit.yaml', 'resources/toolkit.yaml'],
  ['changes/2020-03-01-longest-stay.yaml', 'changes/2020-03-01-stay.yaml'],
])('%s that is renamed to %s is told so, and passes with the line', (path, to) => {
  const files = renamed(path, to);
  const bare = (name: string): string => name.replace(/\.\w+$/, '');
  const wanted = `${bare(path)}: ${bare(to)}`;
  const told = lost(files);
  expect(told.map(line)).toContain(wanted);
  expect(told[0]).toMatchObject({ file: `content/${to}` });
  // What led to the old id leads to the new one.
  const onward = saying(wanted, files).map((raw) =>
    raw.path === 'moved.yaml' ? { ...raw, text: raw.text.replace(`: ${bare(path)}\n`, `: ${bare(to)}\n`) } : raw,
  );
  expect(inspect(onward, tiny()).problems.filter(({ slug }) => /^(id-kept|moved-away)$/.test(slug))).toEqual([]);
});

test('what cannot be renamed is told so', () => {
  const files = renamed('questions/shelter.mdx', 'questions/homes.mdx');
  expect(lost(files)).toMatchObject([
    { says: 'the id themes/shelter is gone', fix: 'put it back: a theme keeps its id' },
  ]);
});

test('an old id that is forgotten is told with its line', () => {
  expect(lost(edited(['moved.yaml', 'bd/homes-act-2020#s 13: bd/homes-act-2020\n', '']))).toMatchObject([
    {
      file: 'content/moved.yaml',
      says: 'the old id bd/homes-act-2020#s 13 is forgotten',
      fix: 'write bd/homes-act-2020#s 13: bd/homes-act-2020 again',
    },
  ]);
  expect(lost(without('moved.yaml'))).toHaveLength(7);
});

test('an old id that is that of a provision again needs its line no more', () => {
  const files = edited(
    ['moved.yaml', 'bd/homes-act-2020#s 13: bd/homes-act-2020\n', ''],
    [
      act,
      '  - pin: sch, row 2',
      '  - pin: s 13\n    heading: Visits\n    summary: She may be visited.\n    themes: [shelter]\n    evidence: not-verified\n  - pin: sch, row 2',
    ],
  );
  expect(lost(files)).toEqual([]);
});

test('what was renamed twice: each old id leads straight to what is there', () => {
  const files = renamed(old, 'instruments/bd/homes-1990.mdx');
  const told = inspect(saying('bd/homes-act-1990: bd/homes-1990', files), tiny()).problems;
  expect(told.filter(({ slug }) => slug === 'moved-away')).toMatchObject([
    { says: 'bd/homes-act-1990 went too', fix: 'write bd/shelter-act-1990: bd/homes-1990' },
  ]);
});

test('a file that cannot be read is not told as lost', () => {
  const { problems } = inspect(edited([act, 'kind: act', 'kind: law']), tiny());
  expect(problems.map(({ slug }) => slug)).toEqual(['schema']);
});
