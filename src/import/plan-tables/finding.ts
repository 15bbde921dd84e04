/** Something in a cell or a row that a person has to look at. */
export interface Finding {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** As the spreadsheet names it, with its heading; undefined where it is the row as a whole. */
  readonly column: { readonly letter: string; readonly heading: string } | undefined;
  /** What is the matter, and what the cell takes. */
  readonly what: string;
}

/** "Sheet “Activities”, row 7, column D “Date”: …" */
export function findingText({ sheet, row, column, what }: Finding): string {
  const place = column === undefined ? '' : `, column ${column.letter} “${column.heading}”`;
  return `“${sheet}”, row ${row}${place}: ${what}`;
}
