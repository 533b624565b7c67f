import { existsSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

// npm run check [-- [folder] [file …] [--warnings] [--on 2026-12-01] [--since main] [--reporter terminal|github|json]]:
// every problem of the record at once, or those of the files named; a non-zero exit where there is one.

// Kept between runs, the compiled sources save a third of the time; so what is imported comes after.
enableCompileCache();
const { warnings } = await import('../check/all.ts');
const { inOrder, nearest } = await import('../core/problem.ts');
const { meantDate } = await import('../core/meant.ts');
const { IsoDate } = await import('../core/date.ts');
const { fromDisk } = await import('../load/files.ts');
const { located } = await import('../load/inspect.ts');
const { REPORTERS } = await import('./problem-reporters.ts');

/** Ends the run over how it was called. */
function refuse(says: string): never {
  console.error(says);
  process.exit(2);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        warnings: { type: 'boolean', default: false },
        on: { type: 'string' },
        since: { type: 'string' },
        reporter: { type: 'string', default: 'terminal' },
      },
    });
  } catch (error) {
    return refuse(
      `${(error as Error).message.split('. ')[0]}. The options are --warnings, --on <date>, --since <revision> and --reporter <${Object.keys(REPORTERS).join('|')}>.`,
    );
  }
}

const { values, positionals } = asked();
const { reporter: name, on } = values;
const reporter = Object.hasOwn(REPORTERS, name)
  ? REPORTERS[name as keyof typeof REPORTERS]
  : refuse(
      `No reporter "${name}": write ${nearest(name, Object.keys(REPORTERS)) ?? Object.keys(REPORTERS).join(', ')}.`,
    );
if (on !== undefined && !IsoDate.safeParse(on).success)
  refuse(`"${on}" is no date: write ${meantDate(on) ?? 'it as 2026-05-29'}.`);

const folders = positionals.filter((path) => existsSync(path) && statSync(path).isDirectory());
const root = folders[0] ?? 'content';
if (!existsSync(root)) refuse(`No folder "${root}" here: run this in the project's folder, or name the record's.`);
if (folders.length > 1) refuse('Name one folder, and any number of files in it.');

/** The record as it was: for what it published, whatever is wrong with it. */
async function recordAt(revision: string) {
  const { filesAt } = await import('./at-revision.ts');
  const { assemble } = await import('../load/assemble.ts');
  const { UserError } = await import('./user-error.ts');
  try {
    return assemble(filesAt(dirname(resolve(root)), revision).files).compendium;
  } catch (error) {
    if (error instanceof UserError) refuse(error.message);
    throw error;
  }
}

const before = values.since === undefined ? undefined : await recordAt(values.since);
const { compendium, heads, problems } = fromDisk(root, before);
const wanted = positionals
  .filter((path) => path !== folders[0])
  .map((path) => {
    // A file may be named from here, from the record's folder, or as messages name it.
    const full = [resolve(path), resolve(root, path), resolve(root, path.replace(/^content\//, ''))].find(existsSync);
    const near = nearest(path, [...heads.keys()]);
    return full
      ? `content/${relative(resolve(root), full).split(sep).join('/')}`
      : refuse(`No file "${path}" in the record.${near ? ` Did you mean ${near}?` : ''}`);
  });
const shown = (file: string): boolean => wanted.length === 0 || wanted.includes(file);

const own = problems.filter((p) => shown(p.file));
const better = warnings(compendium, on).filter((w) => shown(w.file));
const counts: Record<string, number> = {};
for (const { slug } of better) counts[slug] = (counts[slug] ?? 0) + 1;
const provisions = [...compendium.entries.values()].reduce((sum, e) => sum + e.placed.length, 0);

const told = reporter({
  problems: own,
  // Finding the line of each takes longer than all the rest; a summary does not need it.
  warnings: values.warnings ? inOrder(located(better, heads)) : [],
  counts,
  holds: `The record holds: ${compendium.entries.size} entries, ${provisions} provisions, ${compendium.answers.size} answers.${before ? ` It keeps every id of ${values.since}.` : ''}`,
  elsewhere: problems.length - own.length,
});
(own.length > 0 && name === 'terminal' ? console.error : console.log)(told);
if (own.length > 0) process.exitCode = 1;
