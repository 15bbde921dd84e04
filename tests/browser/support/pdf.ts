import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One sheet of a PDF that a browser printed. Lengths are points, 72 an inch; heights count from the lower edge. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** 1 where a CSS inch is an inch on paper; less where something was too wide and all was made smaller to fit. */
  readonly scale: number;
  readonly text: string;
  /** The height of each line of text. */
  readonly lines: readonly number[];
  /** The colours text is printed in. */
  readonly inks: ReadonlySet<string>;
  /** How many pictures of pixels are on it. */
  readonly pictures: number;
  /** The height of each heading. */
  readonly headings: readonly number[];
  /** How many rows of tables have something on it. */
  readonly rows: number;
}

/** Reads what a browser printed: its text, and what its tags say of headings and tables. */
export async function readPdf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const sheets = await Promise.all(numbers.map(async (number) => readSheet(await document.getPage(number))));
  await task.destroy();
  return sheets;
}

async function readSheet(page: PDFPageProxy): Promise<Sheet> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const painted = await readPaint(page);
  const heights = await textHeights(page);
  const tree = (await page.getStructTree()) as StructureNode | null;
  const nodes = tree ? [...below(tree)] : [];
  const { items } = await page.getTextContent();
  return {
    ...{ width: right - left, height: top - bottom },
    ...painted,
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    lines: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? heightOf(item) : [])),
    headings: nodes
      .filter(({ role }) => /^H[1-6]$/.test(role ?? ''))
      .flatMap((node) => [...below(node)].flatMap(({ id }) => heights.get(id ?? '') ?? []).slice(0, 1)),
    rows: nodes
      .filter(({ role }) => role === 'TR')
      .filter((row) => [...below(row)].some(({ id }) => heights.has(id ?? ''))).length,
  };
}

/** A part of the document, or a reference to what is painted for it. */
interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

function* below(node: StructureNode): Generator<StructureNode> {
  for (const child of node.children ?? []) {
    yield child;
    yield* below(child);
  }
}

function heightOf({ transform }: { readonly transform: readonly unknown[] }): number {
  return Number(transform[5]);
}

/** The height of the text that is painted for each part of the document. */
async function textHeights(page: PDFPageProxy): Promise<ReadonlyMap<string, number>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const heights = new Map<string, number>();
  let part: string | undefined;
  for (const item of items) {
    if ('id' in item) part = item.id;
    else if ('str' in item && item.str.trim() !== '' && part !== undefined) heights.set(part, heightOf(item));
  }
  return heights;
}

/** What the painting of a sheet begins with, and what it paints. */
async function readPaint(page: PDFPageProxy): Promise<Pick<Sheet, 'scale' | 'inks' | 'pictures'>> {
  const { fnArray, argsArray } = (await page.getOperatorList()) as { fnArray: number[]; argsArray: unknown[][] };
  const zooms = fnArray.flatMap((operator, index) => (operator === OPS.transform ? Number(argsArray[index]?.[0]) : []));
  const inks = new Set<string>();
  const saved: string[] = [];
  let ink = '#000000';
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(ink);
    else if (operator === OPS.restore) ink = saved.pop() ?? '#000000';
    else if (operator === OPS.setFillRGBColor) ink = String(argsArray[index]?.[0]);
    else if (operator === OPS.showText) inks.add(ink);
  }
  // A browser first turns its own units into points, then CSS pixels into its own units; 96 of them are an inch.
  const [first = 0, second = 0] = zooms;
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return {
    scale: (first * second * 96) / 72,
    inks,
    pictures: fnArray.filter((each) => pictures.includes(each)).length,
  };
}
