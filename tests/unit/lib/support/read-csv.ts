/**
 * Reads comma-separated values as RFC 4180 describes them, written anew so that nothing is shared with the writer.
 *
 * @throws where the text is not of that form
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : bare(text, at);
    row.push(cell);
    if (text[next] === ',') at = next + 1;
    else if (text.startsWith('\r\n', next)) {
      rows.push(row);
      row = [];
      at = next + 2;
    } else throw new Error(`A cell ends with ${JSON.stringify(text.slice(next, next + 5))} at ${next}.`);
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}

function quoted(text: string, start: number): [cell: string, next: number] {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error('A quoted cell has no end.');
}

function bare(text: string, start: number): [cell: string, next: number] {
  const length = text.slice(start).search(/[,\r\n]/);
  if (length < 0) throw new Error('The last line has no end.');
  const cell = text.slice(start, start + length);
  if (cell.includes('"')) throw new Error(`A quote stands inside ${cell}.`);
  return [cell, start + length];
}
