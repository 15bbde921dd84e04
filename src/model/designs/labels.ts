import { list } from '../../lib/format.ts';
import type { Words } from '../../schemas/words.ts';

/** The lists whose words a site can rename, as its words call them. */
type Prefix = 'purpose' | 'audience' | 'cost' | 'format' | 'focus';

/** The words of a closed list with the labels of the site, for a reader to choose from. */
export function labelled(words: Readonly<Record<string, string>>, prefix: Prefix, labels: Words) {
  const all: Readonly<Record<string, string>> = labels;
  return Object.keys(words).map((value) => ({ value, label: all[`${prefix}-${value}`] ?? value }));
}

/** "Use data, reflect and build a team": of labels that each start a line only the first keeps its capital letter. */
export function sentenceList([first = '', ...rest]: readonly string[]): string {
  return list([first, ...rest.map(uncapitalized)]);
}

/** The same labels in the middle of a sentence. */
export function inSentence(labels: readonly string[]): string {
  return list(labels.map(uncapitalized));
}

/** Two capital letters are an abbreviation and stay. */
function uncapitalized(label: string): string {
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
