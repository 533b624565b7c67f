import { findings, type Found } from '../check/all.ts';
import type { Compendium } from '../core/compendium.ts';
import { inOrder, type Problem } from '../core/problem.ts';
import { assemble, type Heads } from './assemble.ts';
import type { RawFile } from './raw.ts';
import { locator } from './yaml.ts';

/** The record as read, where each head stands in its file, and every problem. */
export interface Inspected {
  compendium: Compendium;
  heads: Heads;
  problems: Problem[];
}

/** Findings with the line and column at which each stands. */
export function located(found: Found[], heads: Heads): Problem[] {
  const places = new Map<string, ReturnType<typeof locator>>();
  return found.map(({ file, at, slug, says, fix }): Problem => {
    if (!Array.isArray(at)) return { file, ...at, slug, says, fix };
    const head = heads.get(file);
    const locate = places.get(file) ?? (head && locator(head.head, head.headLine));
    if (locate) places.set(file, locate);
    return { file, ...(locate?.(at) ?? { line: 1, column: 1 }), slug, says, fix };
  });
}

/**
 * The record with every problem of form and of meaning, in file and line order; of what `before` published, what is
 * gone is a problem too. Both doors come through here.
 */
export function inspect(files: RawFile[], before?: Compendium): Inspected {
  return judge(assemble(files), before);
}

/** A record as its files gave it, with what the rules find in it added to the problems of form. */
export function judge({ compendium, heads, problems }: Inspected, before?: Compendium): Inspected {
  const unread = new Set(problems.map((p) => p.file));
  // What a file that could not be read leaves missing would bury the cause, told at each place that names it.
  const echo = (f: Found): boolean =>
    (f.misses ?? []).some((file) => unread.has(file)) || (unread.size > 0 && f.slug === 'exception-needed');
  const found = findings(compendium, before).filter((f) => !echo(f));
  return { compendium, heads, problems: inOrder([...problems, ...located(found, heads)]) };
}

/** Problems as text, one line each: `file:line:column  slug  what is wrong; what to write`. */
export function asText(problems: Problem[]): string {
  return problems.map((p) => `${p.file}:${p.line}:${p.column}  ${p.slug}  ${p.says}; ${p.fix}`).join('\n');
}
