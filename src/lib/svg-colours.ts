/** The colours an SVG names with digits, as #rrggbb, sorted. */
export function svgColours(text: string): readonly string[] {
  const written = text.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi);
  return [...new Set(Array.from(written, ([, digits = '']) => `#${whole(digits.toLowerCase())}`))].sort();
}

/** Three digits are short for six: "1af" is "11aaff". */
function whole(digits: string): string {
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}
