import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself, and what its tags say of its pages, as a reader that knows no Chromium finds it. */
export interface Told {
  readonly title: unknown;
  readonly author: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  /** The title and the language of the XMP packet. */
  readonly packet: readonly unknown[];
  /** Its bookmarks, those below others in brackets. */
  readonly bookmarks: string;
  /** The parts of each page, those inside others in brackets; what is painted is a dot, what can be clicked a star. */
  readonly pages: readonly string[];
  /** Each link with the words that say where it leads. */
  readonly links: readonly { readonly name: string; readonly to: unknown }[];
  /** The texts that belong to no part. */
  readonly decoration: readonly string[];
  /** How much is painted that neither belongs to a part nor is said to decorate the page. */
  readonly unmarked: number;
  /** The fonts that are not in the file. */
  readonly missingFonts: readonly string[];
}

/** The XMP packet, where there is one. */
interface Packet {
  readonly get: (name: string) => unknown;
}

/** Reads what a PDF tells. */
export async function readTold(bytes: Uint8Array): Promise<Told> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  const { info, metadata } = (await document.getMetadata()) as { info: object; metadata: Packet | null };
  const { Title, Author, Language } = info as Readonly<Record<string, unknown>>;
  const told = {
    ...{ title: Title, author: Author, language: Language },
    isTagged: ((await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    packet: ['dc:title', 'dc:language'].map((name) => metadata?.get(name)),
    bookmarks: bookmarksOf(await document.getOutline()),
    pages: await Promise.all(pages.map(async (page) => outlineOf(((await page.getStructTree()) as Node | null) ?? {}))),
    links: (await Promise.all(pages.map(linksOn))).flat(),
    decoration: (await Promise.all(pages.map(decorationOn))).flat(),
    unmarked: (await Promise.all(pages.map(unmarkedOn))).reduce((sum, count) => sum + count, 0),
    missingFonts: (await Promise.all(pages.map(missingFontsOn))).flat(),
  };
  await task.destroy();
  return told;
}

function bookmarksOf(items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | undefined): string {
  return (items ?? [])
    .map(({ title, items: below }) => (below.length > 0 ? `${title}[${bookmarksOf(below as never)}]` : title))
    .join(', ');
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function outlineOf({ role, type, children = [] }: Node): string {
  if (type !== undefined) return type === 'annotation' ? '*' : '.';
  const inside = children.map(outlineOf).join(' ');
  return role === undefined || role === 'Root' ? inside : inside === '' ? role : `${role}[${inside}]`;
}

interface Annotation {
  readonly contentsObj: { readonly str: string };
  readonly url?: string;
  readonly dest?: unknown;
}

async function linksOn(page: PDFPageProxy): Promise<Told['links']> {
  const links = (await page.getAnnotations()) as readonly Annotation[];
  return links.map(({ contentsObj, url, dest }) => ({ name: contentsObj.str, to: url ?? dest }));
}

async function decorationOn(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: string[] = [];
  const inside: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '' && inside.at(-1) === undefined) texts.push(item.str);
    } else if (item.type.startsWith('begin')) inside.push(item.id);
    else inside.pop();
  }
  return texts;
}

/** Operators that begin and end a mark, and those that paint; a path says itself what is done with it. */
const begins: readonly number[] = [OPS.beginMarkedContent, OPS.beginMarkedContentProps];
const paints: readonly number[] = [OPS.showText, OPS.constructPath, OPS.paintImageXObject, OPS.shadingFill];

async function unmarkedOn(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let [depth, unmarked] = [0, 0];
  for (const [index, operator] of fnArray.entries()) {
    if (begins.includes(operator)) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    const isCut = operator === OPS.constructPath && firstOf(argsArray[index]) === OPS.endPath;
    if (depth === 0 && paints.includes(operator) && !isCut) unmarked += 1;
  }
  return unmarked;
}

async function missingFontsOn(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const used = new Set(
    fnArray.flatMap((operator, index) => (operator === OPS.setFont ? [String(firstOf(argsArray[index]))] : [])),
  );
  const fonts = [...used].map(
    (id) => page.commonObjs.get(id) as { readonly name: string; readonly missingFile: boolean },
  );
  return fonts.filter(({ missingFile }) => missingFile).map(({ name }) => name);
}

function firstOf(args: unknown): unknown {
  return (args as readonly unknown[])[0];
}
