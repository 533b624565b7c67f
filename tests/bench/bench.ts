import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../browser/launch.ts';
import { compareVisits, searchHere, searchStarlight } from './browse.ts';
import { measured, middle, type Cost } from './cost.ts';
import { host } from './host.ts';
import { madeUpRecord } from './made-up.ts';
import { starlightSite } from './starlight.ts';

// npm run bench [-- entries …] [--starlight]: what the check and the build of this record cost, and what its pages weigh;
// or, with numbers, the same of records of so many made-up Acts alone; with --starlight also of Starlight's site of the same Acts, and
// what a reader waits for in both. Whole processes, three runs each, medians.
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/** A copy of the site without what it has built, so that a measurement leaves this folder as it was. `content` chooses the record. */
function copy(content: (from: string) => boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), {
      recursive: true,
      filter: (from) => !from.startsWith('content/') || content(from),
    });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds in a folder, cold each time. */
function built(name: string, folder: string): Promise<Cost> {
  return measured(name, folder, BUILD, () => {
    for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(folder, left), { recursive: true, force: true });
  });
}

/** The heaviest page of each kind and the middle one, as a browser receives them. */
function weigh(dist: string): void {
  const kinds = new Map<string, number[]>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const parts = file.replace(/^(bn|hi)\//, '').split('/');
    const kind = parts.length > 2 ? `${parts[0]}/…` : parts.join('/').replace('index.html', '') || 'home';
    kinds.set(kind, [...(kinds.get(kind) ?? []), brotliCompressSync(readFileSync(join(dist, file))).length]);
  }
  for (const [kind, sizes] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${kind.padEnd(24)} ${String(sizes.length).padStart(5)} pages   middle ${(middle(sizes) / 1024).toFixed(1)} KB   heaviest ${(Math.max(...sizes) / 1024).toFixed(1)} KB`,
    );
}

/** Bytes on disk of the files in `dist` that a pattern finds. */
const bytes = (dist: string, pattern: string): number =>
  globSync(pattern, { cwd: dist }).reduce((sum, file) => {
    const stat = statSync(join(dist, file));
    return stat.isFile() ? sum + stat.size : sum;
  }, 0);

async function againstStarlight(count: number, ours: Cost, folder: string): Promise<void> {
  const other = starlightSite(count);
  const cost = await built(`build, Starlight, ${count} Acts`, other);
  const [here, there] = [folder, other].map((at) => join(at, 'dist')) as [string, string];
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  console.log(
    `ours to Starlight: ${ratio(ours.cpu, cost.cpu)} of the processor, ${ratio(ours.memory, cost.memory)} of the memory, ${ratio(bytes(here, '**/*.html'), bytes(there, '**/*.html'))} of the HTML; our index ${(bytes(here, 'pagefind/**') / 1024 / count).toFixed(1)} KB an entry`,
  );
  const hosts = await Promise.all([host(here), host(there)]);
  const browser = await launchBrowser();
  await compareVisits(browser, [
    { name: 'ours', url: hosts[0].url, entry: '/instruments/in/bench-7/', search: searchHere },
    { name: 'Starlight', url: hosts[1].url, entry: '/in/bench-7/', search: searchStarlight },
  ]);
  await browser.close();
  for (const { close } of hosts) close();
}

const starlight = process.argv.includes('--starlight');
const sizes = process.argv.slice(2).filter((arg) => arg !== '--starlight');
const costs: { count: number; cpu: number }[] = [];
for (const count of sizes.length === 0 ? [0] : sizes.map(Number)) {
  const folder = copy((from) => count === 0 || from === 'content/jurisdictions.yaml');
  try {
    if (count > 0) {
      mkdirSync(join(folder, 'content'), { recursive: true });
      madeUpRecord(join(folder, 'content'), count);
    }
    const what = count === 0 ? 'this record' : `${count} Acts`;
    await measured(`check, ${what}`, folder, ['src/cli/check.ts']);
    const ours = await built(`build, ${what}`, folder);
    if (count === 0) weigh(join(folder, 'dist'));
    else costs.push({ count, cpu: ours.cpu });
    if (count > 0 && starlight) await againstStarlight(count, ours, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
for (const [at, { count, cpu }] of costs.entries()) {
  const before = costs[at - 1];
  if (before)
    console.log(
      `growth from ${before.count} to ${count}: exponent ${(Math.log(cpu / before.cpu) / Math.log(count / before.count)).toFixed(2)}`,
    );
}
