/** How many characters of a comment stand in a line. */
const width = 100;

/** A sentence as comments, over as many lines as it takes. */
export function commented(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`);
}

/**
 * Lines of fields that may be added. No space follows the number sign, which tells them from sentences: without it
 * they are fields, and the sentences inside them are comments still.
 */
export function offered(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `#${line}`);
}
