import { parseArgs } from 'node:util';
import { since } from './since.ts';
import { command, UserError } from './user-error.ts';

const USE = 'Use: npm run diff -- [revision] [--markdown | --json]. Without a revision: HEAD.';

// npm run diff [-- revision] [--markdown | --json]: what the work tree changes in law since a revision.
command(USE, (args) => {
  const options = { markdown: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length > 1 || (values.markdown && values.json)) throw new UserError(USE);
  return since(process.cwd(), positionals[0] ?? 'HEAD', values.json ? 'json' : values.markdown ? 'markdown' : 'text');
});
