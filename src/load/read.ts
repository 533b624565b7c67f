import type { z } from 'zod';
import { nearest, type Problem } from '../core/problem.ts';
import { FILE_KINDS, type KindName } from './kinds.ts';
import { parts, type RawFile } from './raw.ts';
import { locator, parseYaml } from './yaml.ts';

/** A file whose head holds what its kind asks for. */
export interface ReadFile { kind: KindName; file: string; path: string; captures: string[]; data: unknown; head: string; headLine: number; body: string; bodyLine: number }

function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const key of path) {
    const def = (here as { def?: { type: string; shape?: Record<string, unknown>; element?: unknown; valueType?: unknown; innerType?: unknown } }).def;
    if (def?.type === 'optional') here = def.innerType;
    const d = (here as { def?: { type: string; shape?: Record<string, unknown>; element?: unknown; valueType?: unknown } }).def;
    here = d?.type === 'object' ? d.shape?.[String(key)] : d?.type === 'array' ? d.element : d?.type === 'record' ? d.valueType : undefined;
  }
  const def = (here as { def?: { type: string; shape?: object; innerType?: { def?: { shape?: object } } } } | undefined)?.def;
  return Object.keys(def?.shape ?? def?.innerType?.def?.shape ?? {});
}

/** One zod issue as advice: what is wrong at that place and what to write there. */
function advise(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): { says: string; fix: string; path: PropertyKey[] } {
  const place = issue.path.map(String).join('.') || 'the file';
  const missing = issue.path.reduce<unknown>((here, key) => (here as Record<PropertyKey, unknown> | undefined)?.[key], data) === undefined;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = keysAt(schema, issue.path);
    const near = nearest(key, known);
    return { path: [...issue.path, key], says: `unknown key ${issue.keys.map((k) => `"${k}"`).join(', ')} in ${place}`, fix: near ? `did you mean "${near}"?` : `known keys: ${known.join(', ')}` };
  }
  if (missing && issue.code !== 'custom') return { path: issue.path, says: `${place} is missing`, fix: 'write it' };
  if (issue.code === 'invalid_value') return { path: issue.path, says: `${place} is not one of the values it may have`, fix: `write one of: ${issue.values.map(String).join(', ')}` };
  if (issue.code === 'invalid_type') return { path: issue.path, says: `${place} should be a ${issue.expected}`, fix: issue.expected === 'string' ? 'write it, in quotation marks where it looks like a number' : `write a ${issue.expected}` };
  if (issue.code === 'invalid_union') return { path: issue.path, says: `${place} has none of the shapes it may have`, fix: 'see CONTRIBUTING for the shapes of this field' };
  return { path: issue.path, says: `${place}: ${issue.message}`, fix: 'correct it; the field’s description gives a good example' };
}

/** Reads one file: its kind by its path, its head against that kind’s schema. Reports everything wrong with it at once. */
export function readFile(raw: RawFile): { read?: ReadFile; problems: Problem[] } {
  const file = `content/${raw.path}`;
  const kind = FILE_KINDS.find((k) => k.path.test(raw.path));
  if (!kind) return { problems: [{ file, line: 1, column: 1, slug: 'path-shape', says: 'this path is of no kind the record knows', fix: `paths are lower-case: ${FILE_KINDS.map((k) => k.shape).join(', ')}` }] };
  const split = parts(raw);
  if (!split) return { problems: [{ file, line: 1, column: 1, slug: 'frontmatter', says: 'no frontmatter', fix: 'open the file with a line ---, the fields, and a line ---' }] };
  const yaml = parseYaml(split.head, split.headLine);
  if ('error' in yaml) return { problems: [{ file, line: yaml.line, column: yaml.column, slug: 'yaml', says: `not readable as YAML: ${yaml.error}`, fix: 'check indentation, quotation marks and colons on this line' }] };
  const schema: z.ZodType = kind.schema;
  const result = schema.safeParse(yaml.data);
  if (!result.success) {
    const locate = locator(split.head, split.headLine);
    return { problems: result.error.issues.map((issue) => {
      const { path, says, fix } = advise(issue, schema, yaml.data);
      return { file, ...locate(path), slug: 'schema', says, fix };
    }) };
  }
  return { read: { kind: kind.name, file, path: raw.path, captures: [...(kind.path.exec(raw.path) ?? [])].slice(1), data: result.data, ...split }, problems: [] };
}
