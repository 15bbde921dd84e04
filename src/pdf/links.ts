import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { textOf } from './objects.ts';
import { eachPart, holding, partsOf, type Child, type Part, type Place } from './structure/part.ts';

/** A link of the page that is printed. */
export interface PageLink {
  /** Where it leads to: a whole address, or # and a place on the same page. */
  readonly to: string;
  /** What a screen reader calls it. */
  readonly name: string;
}

/** Takes links out of a document; their words stay. */
export function withoutLinks(document: PDFDocument, whole: Part, isLost: (to: string) => boolean): Part {
  const lost = new Set<PDFRef>();
  for (const { node } of document.getPages()) {
    const places = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    const kept = places.filter((each) => !isLost(targetOf(document.context.lookup(each, PDFDict))));
    if (kept.length === places.length) continue;
    for (const each of places) if (each instanceof PDFRef && !kept.includes(each)) lost.add(each);
    if (kept.length > 0) node.set(PDFName.of('Annots'), document.context.obj(kept));
    else node.delete(PDFName.of('Annots'));
  }
  const isKept = (child: Child): boolean => child.kind !== 'place' || !lost.has(child.annotation);
  return eachPart(whole, (each) => plain(holding(each, each.children.filter(isKept))));
}

/** What cannot be clicked is no link, and what cannot be filled in no field. */
function plain(each: Part): Part {
  const isDead = ['Link', 'Form'].includes(each.role) && placesIn(each).length === 0;
  return isDead ? { ...each, role: 'Span' } : each;
}

/** Gives every link the words that say where it leads, which ISO 14289-1 asks for. */
export function nameLinks(document: PDFDocument, whole: Part, links: readonly PageLink[]): void {
  const names = Map.groupBy(links, ({ to }) => to);
  for (const each of partsOf(whole)) {
    if (each.role !== 'Link') continue;
    const places = placesIn(each).map(({ annotation }) => document.context.lookup(annotation, PDFDict));
    const [to = ''] = places.map(targetOf);
    // The same address may be linked with other words each time; the document names them in the order of the page.
    const of = names.get(to) ?? [];
    const name = (of.length > 1 ? of.shift() : of[0])?.name ?? to;
    for (const place of places) place.set(PDFName.of('Contents'), PDFHexString.fromText(name));
  }
}

function placesIn({ children }: Part): readonly Place[] {
  return children.filter((child): child is Place => child.kind === 'place');
}

/** Where a link leads to, as `PageLink` has it. */
export function targetOf(place: PDFDict): string {
  const address = textOf(place.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI')));
  const inside = place.lookup(PDFName.of('Dest'));
  return address ?? (inside instanceof PDFName ? `#${inside.decodeText()}` : `#${textOf(inside) ?? ''}`);
}
