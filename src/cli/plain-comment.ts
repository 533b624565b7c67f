import { lstatSync, readFileSync } from 'node:fs';
import { plainBlock } from './plain-block.ts';

// node src/cli/plain-comment.ts FILE: what a pull request changes in law, as a comment. The file came from a run of the pull
// request's own code, so it is taken for what it is: text. A link to another file is not followed.
// Runs on bare Node: in the run that may write comments nothing is installed.
const file = process.argv[2] ?? '';
if (!lstatSync(file).isFile()) throw new Error(`${file} is not a file`);
const text = readFileSync(file, 'utf8');
const says = text.trim() === '' ? 'Nothing changes in law.\n' : plainBlock(text);
console.log(
  `**What this changes in law**, worked out from the record by \`npm run diff\` in the pull request’s own run.\n\n${says}`,
);
