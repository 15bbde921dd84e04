import type { PictureLook, Words } from './check.ts';

/** The room for a logo at the top of a printed sheet, in inches. */
const room = { width: 1.5, height: 0.55 };
/** Fewer dots an inch show their steps on paper. */
const leastDots = 150;
/** More take long to load, and paper shows no more of them. */
const mostPixels = 4000;
/** The widest and the tallest shape in which the words of a logo can still be read in its room. */
const widest = 6;
const tallest = 0.5;

type SizeIssue = Words & { readonly code: 'logo-size' | 'logo-shape' };

/** What is wrong with the size and the shape of a logo, for the paper it will be printed on. */
export function sizeIssues(size: PictureLook['size']): SizeIssue[] {
  if (!size) return [{ code: 'logo-size', ...unknownSize }];
  const ratio = size.width / size.height;
  const isOdd = ratio > widest || ratio < tallest;
  return [...(isOdd ? [{ code: 'logo-shape' as const, ...odd(ratio) }] : []), ...(size.isDrawn ? [] : dots(size))];
}

function dots({ width, height }: NonNullable<PictureLook['size']>): SizeIssue[] {
  const perInch = Math.max(width / room.width, height / room.height);
  if (Math.max(width, height) > mostPixels) return [{ code: 'logo-size', ...tooLarge(width, height) }];
  return perInch < leastDots ? [{ code: 'logo-size', ...tooSmall(width, height, perInch) }] : [];
}

const unknownSize = {
  what: 'The file does not say how large the logo is.',
  fix: 'In an SVG, write viewBox="0 0 300 100" into its first element; save a PNG or JPEG again from the original.',
};

function tooLarge(width: number, height: number): Words {
  return {
    what: `The logo has ${width} × ${height} pixels; pages load slowly with more than ${mostPixels} in a row.`,
    fix: 'Save a smaller one, about 1,000 pixels wide, or use the SVG.',
  };
}

function tooSmall(width: number, height: number, perInch: number): Words {
  return {
    what: `The logo has ${width} × ${height} pixels, which print as ${Math.floor(perInch)} dots an inch; clean edges take ${leastDots}.`,
    fix: `Use the SVG, or a picture ${Math.ceil(room.width * leastDots)} pixels wide or ${Math.ceil(room.height * leastDots)} high.`,
  };
}

function odd(ratio: number): Words {
  const shape = ratio > 1 ? `${rounded(ratio)} times as wide as high` : `${rounded(1 / ratio)} times as high as wide`;
  return {
    what: `The logo is ${shape}, so that it is printed very small.`,
    fix: `Use a version that is at most ${widest} times as wide as high, and at most ${1 / tallest} times as high as wide.`,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
