/**
 * Writes comma-separated values as RFC 4180 describes them. A cell that a spreadsheet would run as a formula gets
 * an apostrophe in front, as OWASP advises against CSV injection; numbers stay numbers.
 *
 * @param rows the first row holds the names of the columns
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** What makes a spreadsheet take a cell for a formula, also in its full-width form and after white space. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A text that `csv` writes so that `withoutApostrophe` gives it back: one that begins with an apostrophe before what
 * would be a formula gets another one.
 */
export function withApostrophe(text: string): string {
  return text.startsWith("'") && isGuarded(text) ? `'${text}` : text;
}

/** A cell as it was before `csv` put an apostrophe in front of it. */
export function withoutApostrophe(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

function isGuarded(cell: string): boolean {
  return cell.startsWith("'") && formula.test(cell.replace(/^'+/, ''));
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
