import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/**
 * On which page of a document each place stands that a link of it leads to.
 *
 * @returns the numbers of the pages, the first of which is 1, by the ids of the places
 */
export function pagesOfPlaces(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map<PDFObject, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    places.flatMap(([name, place]) => {
      const found = document.context.lookup(place);
      const number = found instanceof PDFArray ? numbers.get(found.get(0)) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

/** The same of a document that a browser has just printed. */
export async function pagesOfPlacesIn(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  return pagesOfPlaces(await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }));
}
