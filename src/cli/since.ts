import { join } from 'node:path';
import type { Compendium } from '../core/compendium.ts';
import { legalDiff } from '../derive/legal/diff.ts';
import { assemble } from '../load/assemble.ts';
import { filesUnder } from '../load/files.ts';
import { asText } from '../load/inspect.ts';
import type { RawFile } from '../load/raw.ts';
import { filesAt } from './at-revision.ts';
import { diffMarkdown, diffText } from './tell-diff.ts';
import { UserError } from './user-error.ts';

function read(files: RawFile[], where: string, advice: string): Compendium {
  const { compendium, problems } = assemble(files);
  const [first] = problems;
  if (!first) return compendium;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new UserError(`The record ${where} cannot be read: ${asText([first])}${more}. ${advice}`);
}

/**
 * What the work tree in `folder` changes in law since a revision, as text, a comment or data.
 * @throws UserError where either record cannot be read
 */
export function since(folder: string, revision: string, as: 'text' | 'markdown' | 'json'): string {
  const { commit, files } = filesAt(folder, revision);
  const before = read(
    files,
    `at "${revision}"`,
    'It is read with the schemas of today; compare with a later revision.',
  );
  const after = read(filesUnder(join(folder, 'content')), 'in the work tree', 'npm run check tells all of it.');
  const diff = legalDiff(before, after);
  if (as === 'json') return `${JSON.stringify({ from: commit, ...diff }, null, 1)}\n`;
  return (as === 'markdown' ? diffMarkdown : diffText)(diff, commit.slice(0, 10), 'the work tree');
}
