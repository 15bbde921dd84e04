import type { Sheet, Spreadsheet } from './spreadsheet.ts';

/**
 * The sheet that is meant: the first that is shown and fits, else the first that is shown and has cells. A hidden one
 * is read only where all are hidden; which one was read is always said.
 *
 * @param fits whether a sheet holds a table of the kind that is looked for
 */
export function sheetToRead({ sheets }: Spreadsheet, fits: (sheet: Sheet) => boolean): Sheet | undefined {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const shown = filled.filter(({ isHidden }) => !isHidden);
  return shown.find(fits) ?? shown[0] ?? filled.find(fits) ?? filled[0];
}

/** Which sheet was read, and which others there are, in a sentence each; none where there is only one sheet. */
export function sheetSentences({ name, sheets }: Spreadsheet, read: Sheet): string[] {
  if (read.name === undefined || sheets.length < 2) return [];
  const others = sheets.filter((sheet) => sheet !== read);
  const named = others.map(({ name: other = '', isHidden }) => `“${other}”${isHidden ? ' (hidden)' : ''}`);
  const hidden = read.isHidden ? ', which is hidden,' : '';
  return [`Of ${name}, the sheet “${read.name}”${hidden} was read. Not read: ${named.join(', ')}.`];
}
