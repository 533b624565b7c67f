import type { z } from 'zod';

/**
 * Documents one field where it is declared: what it holds, a value that is right and one that is refused.
 * The description and examples reach the JSON Schema (and so the editor's hover text); a test parses both.
 */
export function field<T extends z.ZodType>(schema: T, says: string, good: unknown, bad: unknown): T {
  return schema.meta({ description: says, examples: [good], badExample: bad }) as T;
}
