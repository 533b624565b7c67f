import { parseArgs } from 'node:util';
import { IsoDate, lastDay } from '../core/date.ts';
import { fromDisk } from '../load/files.ts';
import { stateOf, stateText } from './state.ts';
import { command, UserError } from './user-error.ts';

const USE = 'Use: npm run report -- [--json] [--on 2027-06-30]. Without --on: today.';

// npm run report [-- --json] [--on day]: what is overdue, unknown, untranslated, disagreed on, and how well it was checked.
command(USE, (args) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, on: { type: 'string' } } });
  if (values.on !== undefined && !IsoDate.safeParse(values.on).success) throw new UserError(USE);
  const { compendium, problems } = fromDisk('content');
  if (problems.length > 0) {
    throw new UserError(`The record has ${problems.length} problem(s): npm run check tells them; then ask again.`);
  }
  // A report is made on a day, unlike a build: this is the one place where the clock is asked.
  const state = stateOf(compendium, lastDay(values.on ?? new Date().toISOString().slice(0, 10)));
  return values.json ? `${JSON.stringify(state, null, 1)}\n` : stateText(state);
});
