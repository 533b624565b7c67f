import { inertLine } from './inert.ts';

/** Something whoever typed the command can mend, said in one line: it is shown without a trace. */
export class UserError extends Error {}

const NO_RECORD = 'There is no folder content here: run this in the project’s folder.';
/** What the user is told of a fault that is not ours; nothing of one that is. */
function told(error: unknown, use: string): string | undefined {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (error instanceof UserError) return inertLine(error.message);
  if (code.startsWith('ERR_PARSE_ARGS')) return use;
  return code === 'ENOENT' && /(^|[\\/])content$/.test(path) ? NO_RECORD : undefined;
}

/**
 * Runs a command and prints what it returns. What the user can mend, and options that do not exist, end it with one line
 * and exit code 1; anything else is a fault of ours and keeps its trace.
 */
export function command(use: string, run: (args: string[]) => string): void {
  // Whoever reads may have had enough: `npm run report | head`.
  process.stdout.on('error', () => process.exit());
  try {
    process.stdout.write(run(process.argv.slice(2)));
  } catch (error) {
    const says = told(error, use);
    if (says === undefined) throw error;
    console.error(says);
    process.exitCode = 1;
  }
}
