import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const RUNS = 3;
/** Clock ticks in a second, as Linux counts processor time. */
const TICKS = 100;

/** What a process costs: seconds by the clock, seconds of the processor, peak memory in MiB. */
export interface Cost {
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

/** Runs a script of Node’s to its end in a folder. */
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

/** The middle of some numbers. */
export const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Runs a script so many times in a folder, clean before each, tells the medians in a line, and gives them back. */
export async function measured(name: string, folder: string, args: string[], clean = () => {}): Promise<Cost> {
  const runs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    clean();
    runs.push(await cost(folder, args));
  }
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
