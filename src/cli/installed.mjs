// Before npm run check: plain JavaScript, since without the packages neither TypeScript nor anything else can run.
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/node')) {
  console.error('The packages are not installed yet. Run this once, in the folder of the project: npm ci');
  process.exit(1);
}
