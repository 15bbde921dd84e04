import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Takes out what nothing in the document leads to any more. */
export function prune({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const next: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (next.length > 0) {
    const object = next.pop();
    if (object instanceof PDFRef) {
      if (!reached.has(object)) next.push(context.lookup(object));
      reached.add(object);
    } else if (object instanceof PDFDict) next.push(...object.values());
    else if (object instanceof PDFArray) next.push(...object.asArray());
    else if (object instanceof PDFStream) next.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
