import { PDFDocument } from '@cantoo/pdf-lib';
import { ImportProblem } from '../problem.ts';
import { assertUnpackable } from './unpacked.ts';

/** A filled form has about 200,000 bytes; programs that put fonts of their own into it make it larger. */
export const mostBytes = 5_000_000;

const damaged = 'This PDF is damaged: it cannot be read to its end.';
const locked = 'This PDF is encrypted. Open it in the program you filled it in with, and save it without a password.';
export const tooManyBytes = 'This file has more than 5 million bytes; a filled form has less than one.';

/**
 * Opens a PDF that somebody brings.
 *
 * @throws ImportProblem that says in a sentence why it cannot be read
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (bytes.length > mostBytes) throw new ImportProblem(tooManyBytes);
  const text = new TextDecoder('latin1').decode(bytes);
  // Programs of post offices and scanners put other bytes before the beginning.
  const start = text.slice(0, 1024).indexOf('%PDF-');
  if (start === -1) throw new ImportProblem('This file is no PDF.');
  // What is encrypted cannot be told from what is damaged once it is read.
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) throw new ImportProblem(locked);
  if (!isWhole(text, start)) throw new ImportProblem(damaged);
  assertUnpackable(bytes);
  const document = await load(bytes);
  if (document.isEncrypted) throw new ImportProblem(locked);
  return document;
}

/**
 * Whether its end says where its objects are listed, and they are (ISO 32000-1, 7.5.5). A file that was cut off could
 * be read in part, and nobody would miss what is lost of it.
 */
function isWhole(text: string, start: number): boolean {
  const [, place] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048)) ?? [];
  if (place === undefined) return false;
  return [0, start].some((before) =>
    /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(text.slice(Number(place) + before).slice(0, 64)),
  );
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const options = { updateMetadata: false, ignoreEncryption: true, throwOnInvalidObject: true };
    const document = await PDFDocument.load(bytes, options);
    document.getPages();
    return document;
  } catch (error) {
    throw new ImportProblem(damaged, { cause: error });
  }
}
