import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../load/assemble.ts';
import { filesUnder } from '../load/files.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { NEW_KINDS, newFile } from './new-file.ts';
import { command, UserError } from './user-error.ts';

const USE = `Use: npm run new -- <kind> <id>, for example: npm run new -- instrument in/itpa-1956. Kinds: ${NEW_KINDS.join(', ')}.`;

// npm run new -- <kind> <id>: writes a new file of the record that asks what it must hold. Never writes over one.
command(USE, (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [kind, id, ...more] = positionals;
  if (kind === undefined || id === undefined || more.length > 0) throw new UserError(USE);
  const { path, text } = newFile(kind, id, assemble(filesUnder('content')).compendium);
  const full = join('content', path);
  mkdirSync(dirname(full), { recursive: true });
  try {
    writeFileSync(full, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UserError(`${full} is there already: change it there, or choose another id.`);
  }
  // So that the editor knows the new file’s fields at once.
  writeEditorSchemas(process.cwd());
  return `${full} is there. Fill it in, then: npm run check -- ${full}\n`;
});
