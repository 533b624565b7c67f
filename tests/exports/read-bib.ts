/** An entry of a BibTeX file: its kind, its key, its fields as they stand between their braces. */
export interface BibEntry {
  kind: string;
  key: string;
  fields: Map<string, string>;
}

/** Reads BibTeX brace by brace: written apart from what writes it. A brace that does not close, or a bare special sign, throws. */
export function readBib(text: string): BibEntry[] {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new Error(`Not BibTeX at ${at}: ${text.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return found;
  };
  const braced = (): string => {
    const start = at + 1;
    let depth = 0;
    for (; at < text.length; at += 1) {
      if (text[at] === '\\') at += 1;
      else if (text[at] === '{') depth += 1;
      else if (text[at] === '}' && (depth -= 1) === 0) return text.slice(start, at++);
    }
    throw new Error('A brace that does not close');
  };
  const entries: BibEntry[] = [];
  for (take(/\s*/); at < text.length; take(/\s*/)) {
    const [, kind, key] = take(/@([a-z]+)\{([a-z0-9-]+),\s*/);
    const fields = new Map<string, string>();
    while (text[at] !== '}') {
      const [, name] = take(/([a-z]+) = (?=\{)/);
      const value = braced();
      if (name !== 'url' && /(?<!\\)[&%$#_]/.test(value)) throw new Error(`A bare special sign in ${key}: ${value}`);
      fields.set(name!, value);
      take(/,\s*/);
    }
    at += 1;
    entries.push({ kind: kind!, key: key!, fields });
  }
  return entries;
}
