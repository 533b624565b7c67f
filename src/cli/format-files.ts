import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { FILE_KINDS } from '../load/kinds.ts';
import { formatContent } from './format-content.ts';
import { inertLine } from './inert.ts';
import { UserError } from './user-error.ts';

/** The path of a file inside the record, as the record names it. */
function pathInRecord(project: string, file: string): string {
  const path = relative(resolve(project, 'content'), resolve(project, file)).split(sep).join('/');
  const known = FILE_KINDS.some((kind) => kind.path.test(path));
  if (!known)
    throw new UserError(`${file} is no file of the record: name one, such as content/instruments/in/itpa-1956.mdx.`);
  return path;
}

function textOf(full: string, file: string): string {
  const there = lstatSync(full, { throwIfNoEntry: false });
  if (!there?.isFile()) throw new UserError(`There is no file ${file}.`);
  return readFileSync(full, 'utf8');
}

/**
 * Formats files of the record, all or none: one that cannot be read stops it before anything is written.
 * @returns what was done, a line for each file
 */
export function formatFiles(
  project: string,
  files: readonly string[],
  write: boolean,
): { says: string; changed: number } {
  const done = files.map((file) => {
    const path = pathInRecord(project, file);
    const full = resolve(project, 'content', path);
    const text = textOf(full, file);
    const formatted = formatContent({ path, text });
    if (!formatted) throw new UserError(`${file} cannot be read as the record reads it: npm run check says why.`);
    return { file, full, changed: formatted.text !== text, ...formatted };
  });
  if (write) for (const { full, text, changed } of done) if (changed) writeFileSync(full, text);
  const does = write ? 'formatted' : 'would be formatted';
  const lines = done.flatMap(({ file, changed, left }) => [
    `${file}: ${changed ? does : 'nothing to format'}`,
    ...left.map((what) => `  left as it was: ${what}`),
  ]);
  return { says: `${lines.map(inertLine).join('\n')}\n`, changed: done.filter(({ changed }) => changed).length };
}
