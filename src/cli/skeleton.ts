import { stringify } from 'yaml';
import type { z } from 'zod';
import { inertLine } from './inert.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;
const WIDTH = 112;

/** What is known of a new file already, by path of keys (`steps.0.place`): lines that stand for the field. */
export type Known = Record<string, string>;

/** A text as comment lines of a YAML file, indented as what it explains. */
export function comment(text: string, indent = ''): string[] {
  const lines = [''];
  for (const word of inertLine(text).split(' ')) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length + indent.length > WIDTH && lines[last] !== '') lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trim();
  }
  return lines.map((line) => `${indent}# ${line}`);
}
/** A value on one line, as YAML. */
export function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** The values a field can have, where it is one of a few. */
function choices(schema: z.ZodType): string {
  const { entries, element } = defOf(schema);
  const values = entries ?? (element && defOf(element).entries);
  return values ? ` One of: ${Object.values(values).join(', ')}.` : '';
}

function question(schema: z.ZodType, inner: z.ZodType, open: boolean): string {
  const { description = '', examples = [] } = (schema.meta() ?? {}) as { description?: string; examples?: unknown[] };
  const example =
    open && JSON.stringify(examples[0] ?? []).length > 2 && !choices(inner)
      ? ` For example: ${inline(examples[0])}`
      : '';
  return `${description}${choices(inner)}${example}`;
}

/** A field that must be there, open to be filled in: its key, and below it the fields of what it holds. */
function required(key: string, schema: z.ZodType, indent: string, known: Known, path: string): string[] {
  const { type, element, valueType, shape } = defOf(schema);
  const mayBeEmpty = shape && Object.values(shape).every((f) => defOf(f).type === 'optional');
  if (mayBeEmpty) return [`${indent}${key}: {}`];
  if (shape) return [`${indent}${key}:`, ...fields(shape, `${indent}  `, known, path)];
  const item = element && defOf(element).shape;
  if (item) {
    const [first = '', ...rest] = fields(item, `${indent}    `, known, `${path}.0`);
    return [`${indent}${key}:`, `${indent}  -`, first, ...rest];
  }
  const value = valueType && defOf(valueType).shape;
  if (value)
    return [`${indent}${key}:`, `${indent}  a-key-of-yours:`, ...fields(value, `${indent}    `, known, `${path}.*`)];
  return [`${indent}${key}:${type === 'array' ? ' []' : type === 'record' ? ' {}' : ''}`];
}

/** Every field of a schema, each under the question that its documentation asks; those that may be left out behind a #. */
export function fields(shape: Record<string, z.ZodType>, indent = '', known: Known = {}, above = ''): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const path = above ? `${above}.${key}` : key;
    const given = known[path];
    if (given !== undefined) return [...(above ? [] : ['']), ...given.split('\n').map((line) => `${indent}${line}`)];
    const { type, innerType } = defOf(schema);
    const optional = type === 'optional' && innerType !== undefined;
    const inner = optional ? innerType : schema;
    const says = question(schema, inner, !optional);
    // Room between the questions of the whole; below, they stand close.
    const asked = [...(above ? [] : ['']), ...(says ? comment(says, indent) : [])];
    if (!optional) return [...asked, ...required(key, inner, indent, known, path)];
    const example = (schema.meta()?.examples as unknown[] | undefined)?.[0];
    return [...asked, `${indent}# ${key}:${example === undefined ? '' : ` ${inline(example)}`}`];
  });
}
