import { PDFDict, PDFName, PDFNull, PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Painted, Place } from './part.ts';

/** The part that owns each thing that is painted or can be clicked. */
export type Owners = ReadonlyMap<Painted | Place, PDFRef>;

/** The tree by which a reader gets from what is on a page to the part it belongs to (ISO 32000-1, 14.7.4.4). */
export function parentTree(document: PDFDocument, owners: Owners): { readonly tree: PDFDict; readonly next: number } {
  const { context } = document;
  const rows = new Map<number, PDFObject>();
  const marks = [...owners].flatMap(([each, owner]) => (each.kind === 'painted' ? [{ ...each, owner }] : []));
  const painted = Map.groupBy(marks, ({ page }) => page);
  for (const [index, { node }] of document.getPages().entries()) {
    const row: PDFObject[] = [];
    for (const { mark, owner } of painted.get(index) ?? []) {
      // A mark that decorates has no owner.
      while (row.length < mark) row.push(PDFNull);
      row[mark] = owner;
    }
    const key = node.lookupMaybe(PDFName.of('StructParents'), PDFNumber);
    if (key) rows.set(key.asNumber(), context.obj(row));
  }
  for (const [each, owner] of owners) {
    if (each.kind !== 'place') continue;
    const key = context.lookup(each.annotation, PDFDict).lookupMaybe(PDFName.of('StructParent'), PDFNumber);
    if (key) rows.set(key.asNumber(), owner);
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return { tree: context.obj({ Nums: sorted.flat() }), next: (sorted.at(-1)?.[0] ?? -1) + 1 };
}
