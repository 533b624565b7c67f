import { writeFileSync } from 'node:fs';
import { filesUnder } from '../load/files.ts';
import { askLinks, MANNERS } from './ask-links.ts';
import { linkReport } from './link-report.ts';
import { writtenLinks } from './written-links.ts';

// npm run links [-- FILE]: asks every address in the record whether it is still there; a non-zero exit where one is gone.
// The report goes to FILE, else to the screen. It takes a while: a host is asked once in three seconds.
const links = writtenLinks(filesUnder('content'));
console.error(`Asking ${links.length} addresses …`);
const { REPOSITORY } = process.env;
const asked = await askLinks(links, {
  ...MANNERS,
  agent: REPOSITORY ? `${MANNERS.agent} (+${REPOSITORY})` : MANNERS.agent,
});
const report = linkReport(asked);
if (process.argv[2]) writeFileSync(process.argv[2], report);
else console.log(report);
if (asked.some(({ answer }) => answer.is === 'gone')) process.exitCode = 1;
