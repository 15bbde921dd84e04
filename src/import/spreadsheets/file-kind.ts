import { refuse } from './refuse.ts';

/** How the bytes of kinds of files begin, in Latin letters, and why those that are not read are not. */
const others: readonly (readonly [begins: RegExp | string, sentence: string])[] = [
  [/^%PDF-/, 'is a PDF: save the table as .xlsx or .csv, or copy its cells and paste them'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, 'is a picture: a table is read from .xlsx or .csv, or from cells you paste'],
  [
    /^\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:!doctype html|html|table|meta)/i,
    'is a web page, whatever its name says: open it in a spreadsheet program, save it as .xlsx, and choose that file',
  ],
  [
    /^\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\?xml/,
    'is an XML file, whatever its name says: open it in a spreadsheet program, save it as .xlsx, and choose that file',
  ],
  ['\x1f\x8b', 'is compressed: unpack it and choose the file in it'],
];

/** What a file is by its first bytes: files of spreadsheets often have the name of another kind. */
export function fileKind(name: string, bytes: Uint8Array): 'zip' | 'text' {
  const beginning = latin(bytes.subarray(0, 512));
  if (['PK\x03\x04', 'PK\x05\x06'].some((mark) => beginning.startsWith(mark))) return 'zip';
  if (beginning.startsWith('\xd0\xcf\x11\xe0')) refuseOld(name, bytes);
  // UTF-16 has an empty byte beside each Latin letter.
  const plain = beginning.replaceAll('\0', '');
  for (const [begins, sentence] of others) if (beginsWith(plain, begins)) refuse(`${name} ${sentence}.`);
  return 'text';
}

function beginsWith(beginning: string, mark: RegExp | string): boolean {
  return typeof mark === 'string' ? beginning.startsWith(mark) : mark.test(beginning);
}

/** Excel wrote such files before 2007, and still locks a workbook with a password into one. */
function refuseOld(name: string, bytes: Uint8Array): never {
  const isLocked = latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0');
  if (isLocked)
    refuse(`${name} is locked with a password: open it, save a copy without the password, and choose that file.`);
  refuse(`${name} is a file of an old Office program (.xls): open it, save it as .xlsx or .csv, and choose that file.`);
}

function latin(bytes: Uint8Array): string {
  // TextDecoder reads "latin1" as Windows-1252, which has other letters for some of the bytes.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
