import type { Text } from '../document/blocks.ts';

/** As many characters as stand in one line of half a sheet. */
const mostCharacters = 60;

/** Whether the items of a list are so short, and so many, that paper shows them in two columns. */
export function isShort(items: readonly Text[]): boolean {
  return items.length > 2 && items.every((text) => lengthOf(text) <= mostCharacters);
}

function lengthOf(text: Text): number {
  return text.reduce((sum, run) => sum + (run.kind === 'words' ? run.words.length : run.numbers.length), 0);
}
