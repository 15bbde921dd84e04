import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { textOf } from '../objects.ts';
import type { Attribute, Child, Part } from './part.ts';

/** Entries that are read into fields of their own, or follow from where a part stands. */
const read = new Set(['Type', 'S', 'P', 'K', 'Pg', 'A', 'ID']);

/**
 * Reads what the tags of a document say of it.
 *
 * @throws Error where the browser wrote no tags
 */
export function readStructure(document: PDFDocument): Part {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) throw new Error('The browser wrote a PDF without tags.');
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const [whole] = childrenOf(root, undefined, pages);
  if (whole?.kind !== 'part') throw new Error('The browser wrote a PDF whose tags name nothing.');
  return whole;
}

type Pages = ReadonlyMap<PDFObject, number>;

function readPart(dict: PDFDict, from: PDFRef | undefined, page: number | undefined, pages: Pages): Part {
  const own = pages.get(dict.get(PDFName.of('Pg')) ?? PDFName.of('')) ?? page;
  return {
    kind: 'part',
    role: nameIn(dict, 'S'),
    children: childrenOf(dict, own, pages),
    attributes: attributesOf(dict),
    kept: new Map(
      dict.entries().flatMap(([key, value]) => (read.has(key.decodeText()) ? [] : [[key.decodeText(), value]])),
    ),
    id: textOf(dict.lookup(PDFName.of('ID'))),
    from,
  };
}

/** @param page the page of what has none of its own */
function childrenOf(dict: PDFDict, page: number | undefined, pages: Pages): Child[] {
  return each(dict, 'K').flatMap((kid): Child[] => {
    const found = dict.context.lookup(kid);
    if (found instanceof PDFNumber) return [{ kind: 'painted', page: page ?? 0, mark: found.asNumber() }];
    if (!(found instanceof PDFDict)) return [];
    const own = pages.get(found.get(PDFName.of('Pg')) ?? PDFName.of('')) ?? page ?? 0;
    const type = nameIn(found, 'Type');
    if (type === 'MCR')
      return [{ kind: 'painted', page: own, mark: found.lookup(PDFName.of('MCID'), PDFNumber).asNumber() }];
    const annotation = found.get(PDFName.of('Obj'));
    if (type === 'OBJR') return annotation instanceof PDFRef ? [{ kind: 'place', page: own, annotation }] : [];
    return [readPart(found, kid instanceof PDFRef ? kid : undefined, page, pages)];
  });
}

function attributesOf(dict: PDFDict): Attribute[] {
  return each(dict, 'A').flatMap((item) => {
    const found = dict.context.lookup(item);
    if (!(found instanceof PDFDict)) return [];
    const owner = nameIn(found, 'O');
    const named = found.entries().map(([key, value]) => ({ owner, name: key.decodeText(), value }));
    return named.filter(({ name }) => name !== 'O');
  });
}

/** The items of an entry that holds one or a list of them. */
function each(dict: PDFDict, key: string): PDFObject[] {
  const value = dict.get(PDFName.of(key));
  const found = dict.context.lookup(value);
  if (found instanceof PDFArray) return found.asArray();
  return value === undefined ? [] : [value];
}

function nameIn(dict: PDFDict, key: string): string {
  return dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
}
