/** One cell with what ends it: a quoted one may hold commas, quotes and line ends. */
const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;

/**
 * Reads comma-separated values as RFC 4180 describes them, also with the line ends that spreadsheets write.
 *
 * @returns undefined where a quoted cell is not closed, or a quote stands where none belongs
 */
export function readCsv(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let end = 0;
  for (const match of text.matchAll(cells)) {
    const [whole, quoted, plain, stop] = match;
    end = match.index + whole.length;
    const isAfterLastLine = whole === '' && row.length === 0;
    if (isAfterLastLine) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (stop === ',') continue;
    rows.push(row);
    row = [];
    if (stop === '') break;
  }
  return end === text.length && row.length === 0 ? rows : undefined;
}
