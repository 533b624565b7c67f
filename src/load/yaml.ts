import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';

export type Parsed = { data: unknown } | { error: string; line: number; column: number };

/** Reads YAML as plain data: strings, numbers, booleans, lists, maps. No dates, no tags, no merge keys. */
export function parseYaml(text: string, firstLine: number): Parsed {
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { error: error.reason, line: firstLine + (error.mark?.line ?? 0), column: (error.mark?.column ?? 0) + 1 };
  }
}

/**
 * Tells where in a YAML text the value at a path stands; the nearest enclosing place where the path ends early.
 * The parser that keeps positions is nine times slower, so it runs only where something is wrong, once a text.
 */
export function locator(text: string, firstLine: number): (path: PropertyKey[]) => { line: number; column: number } {
  const lines = new LineCounter();
  const root: unknown = parseDocument(text, { lineCounter: lines }).contents;
  return (path) => {
    let node = root, at = 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (!pair) break;
        at = (pair.key as Node).range?.[0] ?? at;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        at = (node as Node | undefined)?.range?.[0] ?? at;
      } else break;
    }
    const { line, col } = lines.linePos(at);
    return { line: firstLine + line - 1, column: col };
  };
}
