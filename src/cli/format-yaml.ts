import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';

/** Wide enough for most lists, narrow enough to be read side by side. */
const WIDTH = 116;

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
}
/** What schemas say of a value: the schema without what makes it optional; of a union, the part that a map may be. */
function bare(schema: z.ZodType | undefined): Def | undefined {
  const def = schema?.def as unknown as Def | undefined;
  if (def?.innerType) return bare(def.innerType);
  return def?.options ? def.options.map((o) => bare(o)).find((d) => d?.shape) : def;
}
const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function hasComment(map: YAMLMap): boolean {
  let found = Boolean(map.commentBefore ?? map.comment);
  visit(map, {
    Node: (_, node) => {
      if (node.commentBefore || node.comment) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Puts the fields of each thing in the order of its schema. What a comment stands in is left: it explains what is near it. */
function inOrder(node: Node | null | undefined, schema: z.ZodType | undefined): void {
  const def = bare(schema);
  if (isSeq(node)) for (const item of node.items) inOrder(item as Node, def?.element);
  if (!isMap(node)) return;
  for (const pair of node.items) inOrder(pair.value as Node, def?.shape ? def.shape[keyOf(pair)] : def?.valueType);
  if (!def?.shape || hasComment(node)) return;
  const order = Object.keys(def.shape);
  const rank = (pair: Pair): number => (order.indexOf(keyOf(pair)) + order.length + 1) % (order.length + 1);
  node.items.sort((a, b) => rank(a) - rank(b));
}

/** The comments of a YAML text, in the order of the alphabet. */
export function commentsIn(text: string): string[] {
  const found: string[] = [];
  const doc = parseDocument(text);
  const take = ({ commentBefore, comment }: { commentBefore?: string | null; comment?: string | null }): void => {
    for (const block of [commentBefore, comment])
      found.push(...(block ? block.split('\n').map((line) => line.trim()) : []));
  };
  take(doc);
  visit(doc, { Node: (_, node) => take(node) });
  return found.filter(Boolean).sort();
}

/** A YAML text in the one way it is written here: fields in the order of the schema, lines of one width, lists at the margin, quotes only where needed. */
export function formatYaml(text: string, schema: z.ZodType): string {
  const doc = parseDocument(text);
  inOrder(doc.contents, schema);
  visit(doc, {
    Scalar: (_, scalar) => {
      if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') delete scalar.type;
    },
  });
  return doc.toString({ lineWidth: WIDTH, indentSeq: false, flowCollectionPadding: false, singleQuote: true });
}
