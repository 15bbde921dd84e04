import { decodePDFRawStream, ParseSpeeds, PDFDocument, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { moveBookmarks } from './bookmarks.ts';
import { pagesOfPlaces } from './destinations.ts';
import { nameLinks, withoutLinks, type PageLink } from './links.ts';
import { withFields } from './form/places.ts';
import { writeForm, type FormParts } from './form/write.ts';
import { identify, writeMetadata, type DocumentFacts } from './metadata.ts';
import { markDecoration, paintOfMarks, printedScale } from './painting.ts';
import { prune } from './prune.ts';
import { inBlocks } from './structure/blocks.ts';
import { contentOf, withoutDecoration } from './structure/decoration.ts';
import { figuresWithText } from './structure/figures.ts';
import { withBodies } from './structure/lists.ts';
import { readStructure } from './structure/read.ts';
import { writeStructure } from './structure/write.ts';

/** A PDF as it is published. */
export interface MendedPdf {
  readonly bytes: Uint8Array;
  /** The width and the height of each of its pages, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** The smallest size any of its pages is painted in: 1 where a CSS inch is an inch on paper. */
  readonly scale: number;
  /** On which page each place stands that a link of the document leads to. */
  readonly places: ReadonlyMap<string, number>;
}

/** What is known of the page that was printed. */
export interface PrintedPage {
  readonly facts: DocumentFacts;
  /** The links of the page in their order. */
  readonly links: readonly PageLink[];
  /** Whether an address leads nowhere outside the site, and so nowhere from a PDF that somebody has kept. */
  readonly isLost: (to: string) => boolean;
  /** What makes it a form to fill in. */
  readonly form?: FormParts | undefined;
}

/**
 * Mends what a Chromium has printed with tags. It comes with headings, lists, tables and pictures; what it lacks for
 * readers who cannot see it, and what would differ from one printing to the next, is written here.
 */
export async function mendPdf(printed: Uint8Array, { facts, links, isLost, form }: PrintedPage): Promise<MendedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = document.getPages();
  const painting = pages.map(operatorsOf);
  const read = readStructure(document);
  const before = form ? withFields(document, read, form.address) : read;
  const paint = painting.map(paintOfMarks);
  const content = new Set(contentOf(before, ({ page, mark }) => paint[page]?.get(mark) !== 'content'));
  const linked = withoutLinks(document, withoutDecoration(before, content), isLost);
  const whole = inBlocks(withBodies(figuresWithText(linked)));
  nameLinks(document, whole, links);
  moveBookmarks(document, writeStructure(document, whole));
  if (form) writeForm(document, whole, form);
  const owners = Map.groupBy(content, ({ page }) => page);
  const texts = pages.map((page, index) => {
    const owned = (owners.get(index) ?? []).map(({ mark }) => mark);
    return repaint(page, markDecoration(painting[index] ?? [], new Set(owned)));
  });
  writeMetadata(document, facts);
  identify(document, facts, texts.join('\n'));
  prune(document);
  const bytes = await document.save({
    objectsPerTick: Infinity,
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  const places = pagesOfPlaces(document);
  const scale = Math.min(...painting.map((operators) => printedScale(operators) ?? 1));
  return { bytes, sizes: pages.map((page) => [page.getWidth(), page.getHeight()]), scale, places };
}

/** The operators a page is painted by, one line each: a byte is a character, whichever it is. */
function operatorsOf({ node }: PDFPage): string[] {
  const stream = node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('The browser wrote a page in a way that is not known here.');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1').split('\n');
}

function repaint({ node, doc }: PDFPage, operators: readonly string[]): string {
  const text = operators.join('\n');
  node.set(PDFName.Contents, doc.context.register(doc.context.flateStream(Buffer.from(text, 'latin1'))));
  return text;
}
