import type { z } from 'zod';
import { meantDate, meantPin, meantRef } from '../core/meant.ts';
import { nearest } from '../core/problem.ts';

/** One fault of a head, said so that whoever wrote it can mend it. */
export interface Advice {
  path: PropertyKey[];
  says: string;
  fix: string;
}

type Issue = z.core.$ZodIssue;
interface Shape {
  def?: {
    type: string;
    shape?: Record<string, unknown>;
    element?: unknown;
    valueType?: unknown;
    innerType?: unknown;
    options?: unknown[];
  };
  meta?: () => { description?: string; examples?: unknown[] } | undefined;
}

/** What the schema says of the place at a path: of a union, the first member that has such a place. */
function schemaAt(schema: unknown, path: PropertyKey[]): Shape | undefined {
  const here = schema as Shape | undefined;
  const [key, ...rest] = path;
  const def = here?.def;
  if (def?.type === 'optional' && (key !== undefined || !here?.meta?.())) return schemaAt(def.innerType, path);
  if (key === undefined) return here;
  switch (def?.type) {
    case 'object':
      return Object.hasOwn(def.shape ?? {}, key) ? schemaAt(def.shape?.[String(key)], rest) : undefined;
    case 'array':
      return schemaAt(def.element, rest);
    case 'record':
      return schemaAt(def.valueType, rest);
    case 'union':
      return def.options?.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function keysOf(shape: Shape | undefined): string[] {
  const def = shape?.def;
  if (def?.type === 'optional') return keysOf(def.innerType as Shape);
  return def?.type === 'union'
    ? [...new Set(def.options?.flatMap((option) => keysOf(option as Shape)))]
    : Object.keys(def?.shape ?? {});
}

/** A value as it would be written in a head: JSON is YAML, and plain words need no quotation marks. */
function written(value: unknown): string {
  return typeof value === 'string' && /^[\p{L}][\p{L}\p{M}\d ()./-]*$/u.test(value) ? value : JSON.stringify(value);
}

/** What a field is for and what it may look like, as its schema says. */
function hint(shape: Shape | undefined): string {
  const { description, examples } = shape?.meta?.() ?? {};
  const example = examples?.[0];
  const empty =
    example === undefined || (typeof example === 'object' && example !== null && Object.keys(example).length === 0);
  return (
    [description, empty ? undefined : `For example: ${written(example)}`].filter(Boolean).join(' ') ||
    'see its description in CONTRIBUTING'
  );
}

const KINDS: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};
const typeOf = (value: unknown): string =>
  value === null
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a group of fields'
        : `the ${typeof value} ${written(value)}`;

function wrongType(
  place: string,
  path: PropertyKey[],
  issue: Issue & { code: 'invalid_type' },
  value: unknown,
  shape: Shape | undefined,
): Advice {
  const kind = KINDS[issue.expected] ?? `a ${issue.expected}`;
  const says = value === null ? `${place} is empty` : `${place} should be ${kind} and is ${typeOf(value)}`;
  const scalar = typeof value !== 'object' && value !== undefined;
  if (value === null) return { path, says, fix: `write it, or delete the line. ${hint(shape)}` };
  if (issue.expected === 'string' && scalar)
    return { path, says, fix: `write it in quotation marks: '${String(value)}'` };
  if (issue.expected === 'array' && scalar) return { path, says, fix: `write a list: [${written(value)}]` };
  return { path, says, fix: hint(shape) };
}

/** What the writer of a text most likely meant, where a schema asks for a pin, a date, a citation or an address. */
function meant(message: string, value: unknown): string | undefined {
  const text = String(value);
  if (message.startsWith('not a pinpoint')) return meantPin(text);
  if (/^(write a date|no such day)/.test(message)) return meantDate(text);
  if (message.startsWith('not a citation') || message.startsWith('name an entry')) return meantRef(text);
  if (message.startsWith('write a web address') || message === 'Invalid URL')
    return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : undefined;
  return undefined;
}

function tooSmall(
  place: string,
  path: PropertyKey[],
  issue: Issue & { code: 'too_small' },
  value: unknown,
  shape: Shape | undefined,
): Advice {
  if (Array.isArray(value))
    return {
      path,
      says:
        value.length === 0
          ? `${place} is an empty list`
          : `${place} has ${value.length}, and at least ${issue.minimum} are needed`,
      fix: `${hint(shape)}${value.length === 0 ? ' Where there is none, leave the field out if it may be' : ''}`,
    };
  return {
    path,
    says:
      typeof value === 'string'
        ? `${place} is too short: at least ${issue.minimum} characters`
        : `${place} is too small`,
    fix: hint(shape),
  };
}

/** The faults of a value that fits none of a union’s members: those of the member it comes nearest to. */
function nearestMember(issue: Issue & { code: 'invalid_union' }): Issue[] | undefined {
  const inside = issue.errors.filter(
    (faults) =>
      faults.length > 0 && faults.every((fault) => fault.path.length > 0 || fault.code === 'unrecognized_keys'),
  );
  return inside.sort((a, b) => a.length - b.length)[0];
}

/** A place in a head for people: the field, then where it lies, counted from one. */
function placeOf(path: PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : String(key)));
  const field = path.findLastIndex((key) => typeof key !== 'number');
  const inside = steps.slice(0, Math.max(0, field));
  return path.length === 0
    ? 'the file'
    : `${steps.slice(Math.max(0, field)).join(' ')}${inside.length > 0 ? ` (in ${inside.join(' ')})` : ''}`;
}

/** A fault of a head as advice: what is wrong at which place, what to write instead, and what was likely meant. */
export function advise(issue: Issue, schema: z.ZodType, data: unknown): Advice[] {
  const path = [...issue.path];
  const place = placeOf(path);
  const value = path.reduce<unknown>(
    (here, key) => (here as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
  const shape = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(shape);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path: [...path, key],
        says: `unknown key "${key}" in ${place}`,
        fix: near ? `did you mean "${near}"?` : `known keys: ${known.join(', ')}`,
      };
    });
  }
  if (value === undefined && issue.code !== 'custom' && issue.code !== 'invalid_key')
    return [{ path, says: `${place} is missing`, fix: `write it. ${hint(shape)}` }];
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = nearest(String(value), known);
      return [
        {
          path,
          says: `${place} is not one of the values it may have: "${typeof value === 'object' ? typeOf(value) : String(value)}"`,
          fix: `${near ? `did you mean "${near}"? ` : ''}write one of: ${known.join(', ')}`,
        },
      ];
    }
    case 'invalid_type':
      return [wrongType(place, path, issue, value, shape)];
    case 'too_small':
      return [tooSmall(place, path, issue, value, shape)];
    case 'too_big':
      return [
        {
          path,
          says: `${place} is too ${typeof value === 'number' ? 'big' : 'long'}: at most ${issue.maximum}`,
          fix: hint(shape),
        },
      ];
    case 'invalid_key':
      return [
        {
          path,
          says: `"${String(path.at(-1))}" cannot be a key here`,
          fix:
            issue.issues[0]?.message.startsWith('Invalid') === false
              ? issue.issues[0].message
              : 'lower-case letters, digits and hyphens, as its neighbours have',
        },
      ];
    case 'invalid_union': {
      const inside = nearestMember(issue);
      if (inside)
        return inside.flatMap((fault) => advise({ ...fault, path: [...path, ...fault.path] } as Issue, schema, data));
      const said = issue.errors.flat().find((fault) => fault.code === 'custom')?.message;
      const near = said === undefined ? undefined : meant(said, value);
      return [
        {
          path,
          says: `${place} has none of the shapes it may have${said ? `: ${said}` : ''}`,
          fix: near ? `did you mean "${near}"?` : hint(shape),
        },
      ];
    }
    default: {
      const near = meant(issue.message, value);
      return [{ path, says: `${place}: ${issue.message}`, fix: near ? `did you mean "${near}"?` : hint(shape) }];
    }
  }
}
