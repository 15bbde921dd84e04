/**
 * Breaks a text into lines between words; a word that fits no line is broken inside.
 *
 * @param fits whether some words fit in one line
 */
export function linesOf(text: string, fits: (words: string) => boolean): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap((each) => pieces(each, fits))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && !fits(longer)) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

function pieces(word: string, fits: (words: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = Array.from(word);
  const count = letters.findLastIndex((_, index) => fits(letters.slice(0, index + 1).join('')));
  const first = letters.slice(0, Math.max(1, count + 1));
  const rest = letters.slice(first.length).join('');
  return rest === '' ? [first.join('')] : [first.join(''), ...pieces(rest, fits)];
}
