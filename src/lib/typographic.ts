/** Where a quotation mark opens what follows: at the beginning, or after one of these. */
const before = /^$|[\s([{"'“‘—–/-]/;

/**
 * A text with the quotation marks and apostrophes that printers set, where its author typed the ones of a keyboard:
 * the team’s “third try”. Feet and inches stay as they are. No letter is added or taken away, so places in the text
 * stay the same.
 *
 * Source of the apostrophe: The Unicode Standard, section 6.2, which prefers U+2019.
 */
export function typographic(text: string): string {
  if (!/["']/.test(text) || isAddress(text)) return text;
  const open = { '"': false, "'": false };
  return text.replaceAll(/["']/g, (mark, at: number) => {
    const [left, right] = [text.charAt(at - 1), text.charAt(at + 1)];
    const kind = mark === '"' ? '"' : "'";
    if (isMeasure(left, right) && !open[kind]) return mark;
    open[kind] = before.test(left) && /\S/.test(right) && !(kind === "'" && /\d/.test(right));
    if (kind === '"') return open[kind] ? '“' : '”';
    return open[kind] ? '‘' : '’';
  });
}

/** A web or e-mail address, or a file, may hold an apostrophe that must stay what it is. */
function isAddress(text: string): boolean {
  return /^\S*[/@\\]\S*$/.test(text);
}

/** Behind a digit, and not within a word: 8.5" and 6'. */
function isMeasure(left: string, right: string): boolean {
  return /\d/.test(left) && !/\p{L}/u.test(right);
}

/** A value of an entry with all its texts set so; parts without such marks are not copied. */
export function typographicTexts<Value>(value: Value): Value {
  return settled(value) as Value;
}

function settled(value: unknown): unknown {
  if (typeof value === 'string') return typographic(value);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, settled(part)]);
  if (parts.every(([key, part]) => part === (value as Record<string, unknown>)[key])) return value;
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
