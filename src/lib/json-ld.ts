/** Structured data as text that cannot end the script element it stands in, whatever an author wrote. */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
