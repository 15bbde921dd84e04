import { PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Leads bookmarks to the parts that stand where the old ones stood; one whose part is gone leads to its page only. */
export function moveBookmarks(document: PDFDocument, moved: ReadonlyMap<PDFRef, PDFRef>): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outlines) moveBelow(outlines, moved);
}

function moveBelow(parent: PDFDict, moved: ReadonlyMap<PDFRef, PDFRef>): void {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const part = item.get(PDFName.of('SE'));
    const now = part instanceof PDFRef ? moved.get(part) : undefined;
    if (now) item.set(PDFName.of('SE'), now);
    else item.delete(PDFName.of('SE'));
    moveBelow(item, moved);
  }
}
