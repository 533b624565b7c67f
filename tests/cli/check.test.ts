import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { github } from '../../src/cli/problem-reporters.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

// Each test starts the command anew, some of them twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
let folder = '';

/** A record on disk, with some files changed. */
function recordOn(name: string, change: Record<string, (text: string) => string> = {}): string {
  const root = join(folder, name, 'content');
  for (const { path, text } of tinyFiles) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), change[path]?.(text) ?? text);
  }
  return dirname(root);
}

function check(cwd: string, ...args: string[]): { code: number; out: string } {
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

const act = 'instruments/bd/homes-act-2020.mdx',
  indian = 'instruments/in/homes-act-1956.mdx';
const misspelt = (text: string): string => text.replace('evidence: primary', 'evidence: primry');
let whole = '',
  broken = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  whole = recordOn('whole');
  broken = recordOn('broken', { [act]: misspelt, [indian]: misspelt });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a record that holds ends with 0, says so, and counts its warnings', () => {
  const { code, out } = check(whole);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^\d+ warnings that stop nothing \(--warnings lists them\): archive-missing 5, summary-thin 2\.\nThe record holds: 5 entries, 12 provisions, 7 answers\.\n$/,
  );
});

test('a record that does not hold ends with 1 and names file, line, column, rule and remedy', () => {
  const { code, out } = check(broken);
  expect(code).toBe(1);
  expect(out).toContain(
    'content/instruments/bd/homes-act-2020.mdx:26:5  schema  evidence (in provisions no. 1) is not one of the values it may have: "primry"; did you mean "primary"?',
  );
  expect(out).toContain('2 problems in 2 files');
});

test.each([
  ['as messages name it', `content/${act}`],
  ['from the record’s folder', act],
])('a file named %s gets its own problems, and the number of the others', (_, path) => {
  const { code, out } = check(broken, path);
  expect(code).toBe(1);
  expect(out).toContain('1 problem in 1 file.');
  expect(out).toContain('1 problem in other files.');
  expect(out).not.toContain('1956');
});

test('a file without a problem ends with 0 though others have some', () => {
  expect(check(broken, 'moved.yaml').code).toBe(0);
});

test('--warnings lists each warning on its line, --on holds the record against a day', () => {
  expect(check(whole, '--warnings').out).toContain(
    'warning  content/instruments/bd/homes-act-2020.mdx:18:3  archive-missing  no archived copy',
  );
  expect(check(whole, '--on', '2028-01-01').out).toContain('recheck-due 3');
});

test('GitHub is told each problem as an annotation on its line', () => {
  const { code, out } = check(broken, '--reporter', 'github');
  expect(code).toBe(1);
  expect(out).toContain(
    '::error file=content/instruments/bd/homes-act-2020.mdx,line=26,col=5,title=schema::evidence (in provisions no. 1) is not',
  );
});

test('no file’s name and no word in it can give GitHub a command or move a terminal’s cursor', () => {
  const problem = {
    file: 'content/a,line=1::x\n::warning::y.mdx',
    line: 1,
    column: 1,
    slug: 'path-shape',
    says: 'x%0A\r\n::set-output name=a::b \u001b[2J',
    fix: 'y',
  };
  const out = github({ problems: [problem], warnings: [], counts: {}, holds: '', elsewhere: 0 });
  expect(out.split('\n').filter((l) => l.startsWith('::'))).toHaveLength(1);
  expect(out).not.toContain('\u001b');
  expect(out).toContain('file=content/a%2Cline=1%3A%3Ax');
});

test('a program is told everything as JSON', () => {
  const { problems, counts } = JSON.parse(check(broken, '--reporter', 'json').out) as {
    problems: object[];
    counts: object;
  };
  expect(problems[0]).toMatchObject({ file: `content/${act}`, line: 26, column: 5, slug: 'schema' });
  expect(counts).toHaveProperty('archive-missing');
});

test.each([
  [['--reporter', 'githb'], /write github/],
  [['--on', '1 May 2027'], /write 2027-05-01/],
  [['instruments/bd/homes-act-2021.mdx'], /No file .* Did you mean content\/instruments\/bd\/homes-act-2020.mdx\?/],
  [['--fix'], /The options are/],
])('called wrongly with %j it ends with 2, one line and no stack', (args, says) => {
  const { code, out } = check(whole, ...args);
  expect(code).toBe(2);
  expect(out).toMatch(says);
  expect(out.trim().split('\n')).toHaveLength(1);
});

test('where there is no record it says so', () => {
  expect(check(folder)).toMatchObject({ code: 2, out: expect.stringMatching(/No folder "content" here/) });
});

test('a link out of the record is named and not followed, to a file or to a folder', () => {
  const root = recordOn('linked');
  writeFileSync(join(root, 'secret.mdx'), 'not of the record');
  symlinkSync(join(root, 'secret.mdx'), join(root, 'content/instruments/in/secret.mdx'));
  symlinkSync(root, join(root, 'content/glossary/more'));
  const { code, out } = check(root);
  expect(code).toBe(1);
  expect(out).toContain('content/instruments/in/secret.mdx:1:1  plain-file  a link to somewhere else');
  expect(out).toContain('content/glossary/more:1:1  path-shape');
  expect(out).toContain('2 problems in 2 files');
});

test('a file far too large is named and not read', () => {
  const root = recordOn('large', { [indian]: () => 'x'.repeat(2 ** 21) });
  expect(check(root).out).toContain(`content/${indian}:1:1  plain-file  2097152 bytes long`);
});

test('what systems leave behind in a folder is no problem', () => {
  const root = recordOn('left');
  writeFileSync(join(root, 'content/.DS_Store'), '\u0000');
  expect(check(root).code).toBe(0);
  writeFileSync(join(root, 'content/instruments/in/.draft.mdx'), '---\n---\n');
  expect(check(root).out).toContain('content/instruments/in/.draft.mdx:1:1  path-shape');
});

/** A record in a repository of its own, as it was committed. */
function repositoryOf(name: string): { root: string; git: (...args: string[]) => string } {
  const root = recordOn(name);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'the record');
  return { root, git };
}
const repinned = (text: string): string => text.replace('pin: s 4(1)', 'pin: s 4(5)');
const wrongly = (text: string): string => text.replace('#s 4(1)', '#s 4(5)');

test('--since tells which ids are gone, with the line to write, and passes with it', () => {
  const { root } = repositoryOf('since');
  expect(check(root, '--since', 'HEAD')).toEqual({
    code: 0,
    out: expect.stringMatching(/It keeps every id of HEAD\.\n$/),
  });
  recordOn('since', {
    [act]: repinned,
    'answers/bd/shelter.mdx': wrongly,
    'pathways/adult-found.mdx': wrongly,
    'concordance/bd-1990-to-2020.yaml': (text) => text.replace('[s 4(1)]', '[s 4(5)]'),
  });
  // Without an earlier record there is nothing wrong with it.
  expect(check(root).code).toBe(0);
  const { code, out } = check(root, '--since', 'HEAD', '--reporter', 'github');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^::error file=content\/instruments\/bd\/homes-act-2020\.mdx,line=\d+,col=5,title=id-kept::the id bd\/homes-act-2020#s 4\(1\) is gone/,
  );
  const wanted = /write (.+) in content\/moved\.yaml/.exec(out)![1]!;
  writeFileSync(join(root, 'content/moved.yaml'), `${tinyFiles.find((f) => f.path === 'moved.yaml')!.text}${wanted}\n`);
  expect(check(root, '--since', 'HEAD').code).toBe(0);
});

test('an earlier record that no longer reads as one keeps the ids of what does', () => {
  const { root, git } = repositoryOf('earlier');
  writeFileSync(join(root, 'content', indian), 'no record at all\n');
  git('commit', '-qam', 'a slip');
  recordOn('earlier', { [act]: repinned });
  expect(check(root, '--since', 'HEAD').out).toContain('the id bd/homes-act-2020#s 4(1) is gone');
  expect(check(root, '--since', 'HEAD').out).not.toContain('in/homes-act-1956');
});

test('--since says in one line where there is nothing to compare with: revision, history, repository, git', () => {
  const { root, git } = repositoryOf('history');
  git('commit', '-q', '--allow-empty', '-m', 'more');
  const shallow = join(folder, 'shallow');
  git('clone', '-q', '--depth', '1', pathToFileURL(root).href, shallow);
  const bare = spawnSync(process.execPath, [command, '--since', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: '' },
  });
  for (const [{ code, out }, says] of [
    [check(root, '--since', 'nope'), /^There is no revision "nope" here/],
    [check(shallow, '--since', 'HEAD^1'), /a shallow clone has only the latest/],
    [check(whole, '--since', 'HEAD'), /^This folder is not in a repository that git can read/],
    [{ code: bare.status, out: bare.stderr }, /there is no git here/],
  ] as const) {
    expect(out).toMatch(says);
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  }
});
