/** Reads RIS as its specification has it: a tag of two signs, two spaces, a hyphen, a space; a record from TY to ER. */
export function readRis(text: string): Map<string, string>[] {
  const records: Map<string, string>[] = [];
  for (const line of text.split('\r\n').filter(Boolean)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag || value === undefined) throw new Error(`Not a line of RIS: ${line}`);
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    if (!record || record.has('ER')) throw new Error(`${tag} outside a record`);
    if (record.has(tag)) throw new Error(`${tag} twice in ${record.get('TI')}`);
    record.set(tag, value);
  }
  if (records.some((record) => !record.has('ER'))) throw new Error('A record without an end');
  return records;
}
