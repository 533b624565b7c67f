import { inertLine } from './inert.ts';

/** Something whoever typed the command can mend, said in one line: it is shown without a trace. */
export class UserError extends Error {}

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
    const badOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    if (!badOption && !(error instanceof UserError)) throw error;
    console.error(badOption ? use : inertLine((error as Error).message));
    process.exitCode = 1;
  }
}
