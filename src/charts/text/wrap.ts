/** Says how wide a text is in the chart's units. */
export type Ruler = (text: string) => number;

/** Lines of text, and whether every word stayed whole. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly whole: boolean;
}

/**
 * Breaks a text into lines no wider than `width`: after spaces, after a hyphen, dash or slash between two words,
 * and inside a word only where the word alone is wider than a line. A remark in brackets begins a line of its own.
 * No character is lost.
 */
export function wrap(text: string, width: number, ruler: Ruler): Wrapped {
  if (ruler(text) <= width) return { lines: [text], whole: true };
  const parts = text.split(/\s+(?=\()/).map((part) => wrapPart(part, width, ruler));
  return { lines: parts.flatMap(({ lines }) => lines), whole: parts.every(({ whole }) => whole) };
}

function wrapPart(text: string, width: number, ruler: Ruler): Wrapped {
  const words = text.trim().split(/\s+/).flatMap(splitAtHyphens);
  const pieces = words.flatMap((word) => (ruler(word.trimEnd()) <= width ? [word] : cutToWidth(word, width, ruler)));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && ruler((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return { lines: [...lines, line.trimEnd()], whole: pieces.length === words.length };
}

/** Keeps the first `most` lines and ends the last one with an ellipsis where something was left out. */
export function shorten(lines: readonly string[], most: number, width: number, ruler: Ruler): string[] {
  const kept = lines.slice(0, most);
  if (lines.length <= most) return kept;
  let last = kept.at(-1) ?? '';
  while (last !== '' && ruler(`${last}…`) > width) last = withoutEnd(last);
  return [...kept.slice(0, -1), `${last}…`];
}

/** A text without its last word, or, where it is one word, without its last letter. */
function withoutEnd(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+\S*$/, '') : text.slice(0, -1);
}

/** A word in the parts a line may break between. The last part carries the space that follows the word. */
function splitAtHyphens(word: string): string[] {
  return `${word} `.split(/(?<=\p{L}{3}[-–—/])(?=\p{L}{3})/u);
}

function cutToWidth(word: string, width: number, ruler: Ruler): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.trimEnd()) {
    if (piece !== '' && ruler(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, `${piece} `];
}
