import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { targetOf } from '../links.ts';
import { eachPart, holding, partsOf, type Part, type Place } from '../structure/part.ts';

/**
 * Makes the links that hold the places of fields to parts of a form.
 *
 * @param address how the addresses of these links begin; the name of the field follows
 */
export function withFields(document: PDFDocument, whole: Part, address: string): Part {
  return eachPart(whole, (each) => {
    const places = placesIn(each).filter((place) => nameAt(document, place, address) !== undefined);
    return each.role === 'Link' && places.length > 0 ? holding({ ...each, role: 'Form' }, places) : each;
  });
}

/** The places of each field, in the order in which the document is read. */
export function fieldPlaces(
  document: PDFDocument,
  whole: Part,
  address: string,
): ReadonlyMap<string, readonly Place[]> {
  const all = [...partsOf(whole)].flatMap((each) => (each.role === 'Form' ? placesIn(each) : []));
  return Map.groupBy(all, (place) => nameAt(document, place, address) ?? '');
}

/** Lets the tabulator go through a document as it is read: some readers go by the tags, others by this list. */
export function inReadingOrder(document: PDFDocument, whole: Part): void {
  const read = [...partsOf(whole)].flatMap(placesIn);
  const positions = new Map<unknown, number>(read.map(({ annotation }, index) => [annotation, index]));
  const positionOf = (each: unknown): number => positions.get(each) ?? read.length;
  for (const { node } of document.getPages()) {
    const places = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    if (places.length === 0) continue;
    node.set(PDFName.of('Annots'), document.context.obj(places.toSorted((a, b) => positionOf(a) - positionOf(b))));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
}

function placesIn({ children }: Part): Place[] {
  return children.filter((child): child is Place => child.kind === 'place');
}

function nameAt(document: PDFDocument, { annotation }: { readonly annotation: PDFRef }, address: string) {
  const to = targetOf(document.context.lookup(annotation, PDFDict));
  return to.startsWith(address) ? to.slice(address.length) : undefined;
}
