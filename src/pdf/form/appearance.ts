import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { linesOf } from './lines.ts';
import { fontName, formOf, type TextFont } from './text-font.ts';

/** Points of the height of letters: usual ones, and the smallest a text is written in to fit its place. */
const usual = 11;
const smallest = 5;
/** How far lines are apart, how high letters reach and how high capitals are, in parts of the height of letters. */
const leading = 1.16;
const ascent = 0.91;
const capital = 0.69;
/** Points that are kept free at the sides. */
const padding = 2;

/** A text, and how it stands in its field. */
export interface Writing {
  readonly text: string;
  readonly font: TextFont;
  readonly isArea: boolean;
  readonly isRightAligned: boolean;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** What a field shows, which readers draw as it is (ISO 32000-1, 12.7.3.3): nothing, or what is written in it. */
export function drawField(document: PDFDocument, widget: PDFDict, writing?: Writing): void {
  const { context } = document;
  const box = boxOf(widget);
  const text = writing && writing.text !== '' ? written(writing, box) : [];
  const fonts = writing && formOf(document).lookup(PDFName.of('DR'));
  const stream = context.stream(['/Tx BMC', ...text, 'EMC'].join('\n'), {
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, box.width, box.height] },
    ...(fonts ? { Resources: fonts } : {}),
  });
  widget.set(PDFName.of('AP'), context.obj({ N: context.register(stream) }));
}

function boxOf(widget: PDFDict): Box {
  const sides = widget.lookup(PDFName.of('Rect'), PDFArray).asArray();
  const [left = 0, bottom = 0, right = 0, top = 0] = sides.map((side) =>
    side instanceof PDFNumber ? side.asNumber() : 0,
  );
  return { width: round(right - left), height: round(top - bottom) };
}

function written({ text, font, isArea, isRightAligned }: Writing, box: Box): string[] {
  const { size, lines } = fitted(text, font, isArea, box);
  const first = isArea ? box.height - padding - ascent * size : (box.height - capital * size) / 2;
  const placed = lines.map((line, index) => {
    const x = isRightAligned ? box.width - padding - font.width(line) * size : padding;
    return `1 0 0 1 ${round(x)} ${round(first - index * leading * size)} Tm ${font.encode(line)} Tj`;
  });
  return [
    ...['q', `0 0 ${box.width} ${box.height} re W n`],
    ...['BT', `/${fontName} ${round(size)} Tf 0 g`, ...placed, 'ET', 'Q'],
  ];
}

/** The largest size in which a text fits its place: in one line, or in the lines of an area. */
function fitted(text: string, font: TextFont, isArea: boolean, box: Box): { size: number; lines: readonly string[] } {
  const width = box.width - 2 * padding;
  for (let size = usual; ; size -= 0.5) {
    const lines = isArea ? linesOf(text, (words) => font.width(words) * size <= width) : [text];
    const isWide = lines.some((line) => font.width(line) * size > width);
    const isHigh = isArea && lines.length * leading * size > box.height - padding;
    if ((!isWide && !isHigh) || size <= smallest) return { size, lines };
  }
}

/** Hundredths of a point are finer than any printer. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
