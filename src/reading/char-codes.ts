/** One for all texts: with one for each, thousands of texts would take as much memory as they hold, until it is given back. */
let scratch = new Uint16Array(65_536);

/** The characters of a text as numbers, until the next text is asked for. */
export function charCodes(text: string): Uint16Array {
  if (text.length > scratch.length) scratch = new Uint16Array(2 * text.length);
  Buffer.from(scratch.buffer).write(text, 'utf16le');
  return scratch.subarray(0, text.length);
}
