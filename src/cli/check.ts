import { fromDisk } from '../load/files.ts';
import { asText } from '../load/inspect.ts';

// npm run check [folder]: every problem of the record at once; a non-zero exit where there is one.
const { compendium, problems } = fromDisk(process.argv[2] ?? 'content');
if (problems.length > 0) {
  console.error(asText(problems));
  console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in ${new Set(problems.map((p) => p.file)).size} file(s).`);
  process.exitCode = 1;
} else {
  const provisions = [...compendium.entries.values()].reduce((sum, e) => sum + e.placed.length, 0);
  console.log(`The record holds: ${compendium.entries.size} entries, ${provisions} provisions, ${compendium.answers.size} answers.`);
}
