/** How large a text is printed: the less of its room it takes, the larger. Brief words are rewarded. */
export type TextSize = 'brief' | 'usual' | 'full';

/** The widths of letters of the site's font, in parts of its height, rounded up. The widest of all is a percent sign. */
const widths = [
  { letters: /[\sijl.,:;'’‘!|]/u, width: 0.3 },
  { letters: /[tfrI()[\]/“”"-]/u, width: 0.41 },
  { letters: /[wWMm@%&—]/u, width: 0.92 },
  { letters: /[a-z]/u, width: 0.57 },
  { letters: /[A-Z\d$–]/u, width: 0.72 },
] as const;
const widest = 0.92;

/** Points of a letter's height in each size, as the style sheet of the stories has them, largest first. */
const points = { brief: 15, usual: 12, full: 10 } as const;

/** Lines break between words, so not all of a line is filled. */
const filled = 0.9;

/**
 * The largest size in which a text takes no more of the sheet than the longest text of the widest letters would.
 *
 * @param limit how many characters the sheet holds in the smallest size
 */
export function textSize(text: string, limit: number): TextSize {
  const room = limit * 0.86 * points.full ** 2 * filled;
  const width = widthOf(text);
  if (width * points.brief ** 2 <= room) return 'brief';
  return width * points.usual ** 2 <= room ? 'usual' : 'full';
}

/** The width of a text in parts of the height of its letters; a little more than it has. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (widths.find(({ letters }) => letters.test(letter))?.width ?? widest),
    0,
  );
}
