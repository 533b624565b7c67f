import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFiles } from './format-files.ts';
import { command } from './user-error.ts';

const USE = 'Use: npm run format -- [--check] [files of the record]. Without files: the code, by prettier.';
const CODE = ['src/**/*.{ts,astro,css}', 'tests/**/*.ts', '*.{ts,mjs,json}', '.vscode/*.json'];

/** The code is prettier’s; the record is never all formatted at once, which would hide in one commit who wrote which line. */
function formatCode(check: boolean): void {
  const home = dirname(createRequire(import.meta.url).resolve('prettier/package.json'));
  const args = [join(home, 'bin/prettier.cjs'), check ? '--check' : '--write', '--log-level', 'warn', ...CODE];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

// npm run format [-- --check] [files]: the named files of the record in the one way they are written; without names, the code.
command(USE, (args) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { check: { type: 'boolean' } } });
  const check = values.check === true;
  if (positionals.length === 0) {
    formatCode(check);
    return '';
  }
  const { says, changed } = formatFiles(process.cwd(), positionals, !check);
  if (check && changed > 0) process.exitCode = 1;
  return says;
});
