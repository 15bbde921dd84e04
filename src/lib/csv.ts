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

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
