import { CORE_SCHEMA, load, YAMLException, type LoadOptions } from 'js-yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';

/** Something wrong with a YAML text, where it stands. */
export interface Fault {
  says: string;
  fix: string;
  line: number;
  column: number;
}
export type Parsed = { data: unknown } | { faults: Fault[] };

/** Where an anchor, an alias, a tag or a directive may stand; most texts have no such place and need no second look. */
const SUSPECT = /(?:^|[\s,[{:?-])[&*!](?=\S)|^%/m;
/** Far deeper than any entry goes. */
const DEEPEST = 20;

/** Anchors, aliases and tags: ways of YAML to say more than is written. */
function shorthand(text: string, firstLine: number): Fault[] {
  if (!SUSPECT.test(text)) return [];
  const directive = text.split('\n').findIndex((line) => line.startsWith('%'));
  if (directive >= 0)
    return [
      {
        says: 'a directive (%)',
        fix: 'delete the line: the record needs none',
        line: firstLine + directive,
        column: 1,
      },
    ];
  const lines = new LineCounter();
  const faults: Fault[] = [];
  const found = (node: Node, what: string): void => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    faults.push({
      says: what,
      fix: 'write the value itself, in quotation marks where it begins with & * or !',
      line: firstLine + line - 1,
      column: col,
    });
  };
  visit(parseDocument(text, { lineCounter: lines }), (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) found(node, `an alias (*${node.source})`);
    else if (node.anchor) found(node, `an anchor (&${node.anchor})`);
    if (node.tag) found(node, `a tag (${node.tag})`);
  });
  return faults;
}

/** Keys that every object of the language has: an entry’s own under that name would be mistaken for it. */
const OWNED = Object.getOwnPropertyNames(Object.prototype);
/** What a text with such a key has in it: the name, or a character by its number that could spell it. */
const MAY_OWN = new RegExp(`\\\\|${OWNED.join('|')}`);

function reserved(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (data === null || typeof data !== 'object') return [];
  return Object.keys(data).flatMap((key) => [
    ...(OWNED.includes(key) ? [[...path, key]] : []),
    ...reserved((data as Record<string, unknown>)[key], [...path, key]),
  ]);
}

/** Reads YAML as plain data: strings, numbers, booleans, lists, maps. No dates, no tags, no aliases, no merge keys. */
export function parseYaml(text: string, firstLine: number): Parsed {
  try {
    const faults = shorthand(text, firstLine);
    if (faults.length > 0) return { faults };
    const data: unknown = load(text, { schema: CORE_SCHEMA, maxDepth: DEEPEST } as LoadOptions);
    const keys = MAY_OWN.test(text) ? reserved(data) : [];
    if (keys.length === 0) return { data };
    const locate = locator(text, firstLine);
    return {
      faults: keys.map((path) => ({
        says: `the key "${String(path.at(-1))}"`,
        fix: 'no field has that name; choose another',
        ...locate(path),
      })),
    };
  } catch (error) {
    if (!(error instanceof YAMLException) && !(error instanceof RangeError)) throw error;
    const { reason, mark } = error instanceof YAMLException ? error : { reason: 'nested too deep', mark: undefined };
    return {
      faults: [
        {
          says: reason.startsWith('nesting') ? 'nested too deep' : reason,
          fix: 'check indentation, quotation marks and colons on this line',
          // What is never closed is missed at the end of the text, on a line that is not there.
          line: firstLine + Math.min(mark?.line ?? 0, text.trimEnd().split('\n').length - 1),
          column: (mark?.column ?? 0) + 1,
        },
      ],
    };
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
    let node = root,
      at = 0;
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
