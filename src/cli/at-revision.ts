import { execFileSync } from 'node:child_process';
import type { RawFile } from '../load/raw.ts';
import { UserError } from './user-error.ts';

const LARGEST = 1 << 30;
function git(folder: string, args: string[], input?: string): Buffer {
  return execFileSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: LARGEST,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/**
 * The files of the record as they were at a revision, read from git’s store: nothing is checked out, no filter or hook of
 * the repository runs. Symbolic links and submodules are not of the record, as on disk.
 * @throws UserError where there is no git, no such revision, or no record in it
 */
export function filesAt(folder: string, revision: string): { commit: string; files: RawFile[] } {
  let commit: string;
  try {
    commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim();
  } catch (error) {
    const { code, status } = error as NodeJS.ErrnoException & { status?: number };
    if (code === 'ENOENT') throw new UserError('Earlier records are read with git, and there is no git here.');
    // With --quiet a name that is none ends with 1.
    if (status !== 1) throw new UserError('This folder is not in a repository that git can read.');
    throw new UserError(
      `There is no revision "${revision}" here. Name a commit, branch or tag that git log shows; a shallow clone has only the latest (git fetch --unshallow brings the rest).`,
    );
  }
  const listed = git(folder, ['ls-tree', '-r', '-z', commit, '--', 'content/']).toString();
  const blobs = listed.split('\0').flatMap((row) => {
    const [, mode = '', oid = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\tcontent\/(.+)$/s.exec(row) ?? [];
    return mode.startsWith('100') && !/(^|\/)\./.test(path) ? [{ oid, path }] : [];
  });
  if (blobs.length === 0) throw new UserError(`Revision "${revision}" has no files under content/.`);
  const stream = git(folder, ['cat-file', '--batch'], blobs.map(({ oid }) => `${oid}\n`).join(''));
  let at = 0;
  const files = blobs.map(({ path }) => {
    const end = stream.indexOf('\n', at);
    const size = Number(stream.subarray(at, end).toString().split(' ')[2]);
    const text = stream.subarray(end + 1, end + 1 + size).toString('utf8');
    at = end + size + 2;
    return { path, text };
  });
  return { commit, files };
}
