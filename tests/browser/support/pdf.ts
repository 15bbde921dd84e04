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

/** The steps of the painting of a sheet, and what each takes. */
interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[])[];
}

/** In what size a sheet is painted, and in what colours its text. */
async function readPaint(page: PDFPageProxy): Promise<Pick<Sheet, 'scale' | 'inks'>> {
  const { fnArray, argsArray }: OperatorList = await page.getOperatorList();
  const inks = new Set<string>();
  const saved: string[] = [];
  let ink = '#000000';
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(ink);
    else if (operator === OPS.restore) ink = saved.pop() ?? '#000000';
    else if (operator === OPS.setFillRGBColor) ink = String(argsArray[index]?.[0]);
    else if (operator === OPS.showText) inks.add(ink);
  }
  return {
    scale: scaleOf(fnArray.flatMap((operator, index) => (operator === OPS.transform ? [argsArray[index] ?? []] : []))),
    inks,
  };
}

/**
 * A browser first turns its own units into points. What stands in the margin comes next; then, moved by the margin,
 * what the page holds, with 96 CSS pixels to the inch.
 */
function scaleOf([toPoints = [], ...others]: readonly (readonly unknown[])[]): number {
  const inside = others.find(([, , , , x, y]) => x !== 0 || y !== 0) ?? [];
  return (Number(toPoints[0]) * Number(inside[0]) * 96) / 72;
}
