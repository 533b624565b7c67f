/** Reads CSV as RFC 4180 has it, character by character: written apart from what writes it, to hold it to the standard. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (inside) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else inside = false;
    } else if (char === '"' && cell === '') inside = true;
    else if (char === ',') [row, cell] = [[...row, cell], ''];
    else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else if (char === '\n' || char === '\r' || char === '"')
      throw new Error(`A bare ${JSON.stringify(char)} at ${at}`);
    else cell += char;
  }
  if (inside || cell !== '' || row.length > 0) throw new Error('The last line has no end');
  return rows;
}
