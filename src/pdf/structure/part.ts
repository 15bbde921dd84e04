import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A part of a document as its tags tell it: a heading, a list, a link. */
export interface Part {
  readonly kind: 'part';
  /** What it is, in the words of ISO 32000: H1, L, TD. */
  readonly role: string;
  readonly children: readonly Child[];
  readonly attributes: readonly Attribute[];
  /** Entries that are kept as the browser wrote them: the text that stands for a picture, the language. */
  readonly kept: ReadonlyMap<string, PDFObject>;
  /** The name by which cells of a table refer to it. */
  readonly id: string | undefined;
  /** The object it was read from, for bookmarks that point to it. */
  readonly from: PDFRef | undefined;
}

/** What is painted on a page under a mark of its own. */
export interface Painted {
  readonly kind: 'painted';
  /** The number of the page, from 0. */
  readonly page: number;
  readonly mark: number;
}

/** What can be clicked. */
export interface Place {
  readonly kind: 'place';
  readonly page: number;
  readonly annotation: PDFRef;
}

export type Child = Part | Painted | Place;

export interface Attribute {
  /** Whose attribute it is: Table, List, Layout. */
  readonly owner: string;
  readonly name: string;
  readonly value: PDFObject;
}

/** A new part. */
export function part(role: string, children: readonly Child[]): Part {
  return { kind: 'part', role, children, attributes: [], kept: new Map(), id: undefined, from: undefined };
}

export function isPart(child: Child): child is Part {
  return child.kind === 'part';
}

/** The part with other children. */
export function holding(whole: Part, children: readonly Child[]): Part {
  return { ...whole, children };
}

/** Every part, each before what it holds. */
export function* partsOf(whole: Part): Generator<Part> {
  yield whole;
  for (const child of whole.children) if (isPart(child)) yield* partsOf(child);
}

/** Changes every part, from the innermost to the whole. */
export function eachPart(whole: Part, change: (each: Part) => Part): Part {
  return change(
    holding(
      whole,
      whole.children.map((child) => (isPart(child) ? eachPart(child, change) : child)),
    ),
  );
}
