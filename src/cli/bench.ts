import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addEntries } from './bench-record.ts';

// npm run bench [more-entries …]: what the check and the build of this record cost, and what its pages weigh;
// then the same build with so many made-up Acts added. Whole processes; the median of three runs of each.
const RUNS = 3;
const TICKS = 100;

interface Cost {
  wall: number;
  cpu: number;
  memory: number;
}

/** Processor time of the children this process has waited for, in seconds; Linux tells, others give nothing. */
function childrensTime(): number {
  if (!existsSync('/proc/self/stat')) return NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Runs a command to its end in a folder: seconds by the clock and of the processor, and peak memory in MiB. */
async function cost(folder: string, args: string[]): Promise<Cost> {
  const before = childrensTime();
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = NaN;
  const watch = setInterval(() => {
    try {
      peak =
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak * 1024) / 1024;
    } catch {
      // It has ended, or this is not Linux.
    }
  }, 50);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return { wall: (performance.now() - start) / 1000, cpu: childrensTime() - before, memory: peak };
}

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

async function measured(name: string, folder: string, args: string[]): Promise<Cost> {
  const runs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await cost(folder, args));
  const median = {
    wall: middle(runs.map((r) => r.wall)),
    cpu: middle(runs.map((r) => r.cpu)),
    memory: middle(runs.map((r) => r.memory)),
  };
  console.log(
    `${name.padEnd(34)} ${median.wall.toFixed(1)} s   ${median.cpu.toFixed(1)} s of processor   ${median.memory.toFixed(0)} MiB`,
  );
  return median;
}

/** A copy of the site without what it has built, so that a measurement leaves this folder as it was. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
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

const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
for (const more of [0, ...process.argv.slice(2).map(Number)]) {
  const folder = copy();
  try {
    addEntries(join(folder, 'content'), more);
    const what = more === 0 ? 'this record' : `and ${more} made-up Acts`;
    await measured(`check, ${what}`, folder, ['src/cli/check.ts']);
    await measured(`build, ${what}`, folder, build);
    if (more === 0) weigh(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
