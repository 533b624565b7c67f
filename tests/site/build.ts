import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the test runner puts into the environment; a build that reads it is not the build that is published. */
const RUNNER = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;

/** Builds the project that lies in a folder, as its command does. */
export async function build(folder: string, env: Record<string, string> = {}, ...options: string[]): Promise<void> {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name)));
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', ...options], { cwd: folder, env: { ...plain, ...env } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text));
  child.stderr.on('data', (text: Buffer) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said.slice(-4000)}`);
}

/** Not of the project: made by an install, a build or git. */
const MADE = ['node_modules', 'dist', '.astro', '.git'];

/** A copy of the project in a folder of its own, with the same packages and none of what earlier builds remember. */
export function copyProject(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'compendium-'));
  for (const name of readdirSync(root).filter((name) => !MADE.includes(name)))
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'));
  for (const name of packages)
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}
