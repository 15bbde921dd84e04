import { PDFHexString, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** The text of a string of a PDF; none where it is no string. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
