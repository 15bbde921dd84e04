/**
 * The cells of a text that was copied from a spreadsheet: tabs between columns, a line for each row.
 *
 * @returns undefined where it is one cell only, which is pasted as any text is
 */
export function blockIn(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return rows.length === 1 && rows[0]?.length === 1 ? undefined : rows;
}

/** Above amounts stand a title and some headings, hardly more. */
const mostAbove = 5;

/** Whether cells bring the school years of their amounts along: "2021-22" or "FY22" above them. */
export function hasYears(block: readonly (readonly string[])[]): boolean {
  const year = /\b(?:\d{4}\s*[-–—/]\s*\d{2}(?:\d{2})?|FY\s*'?\d{2}(?:\d{2})?)\b/i;
  return block.length > 1 && block.slice(0, mostAbove).some((row) => row.some((cell) => year.test(cell)));
}
