import { isText } from '../tables/encoding.ts';
import { refuse } from './refuse.ts';
import type { TextForm } from './spreadsheet.ts';

/** The text of a file and the encoding it is written in, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextForm['encoding'];
}

/**
 * Decodes a whole text file. A byte order mark or the empty bytes between Latin letters show UTF-16; what is not UTF-8
 * is Windows-1252, which spreadsheet programs still write where they are asked for plain CSV.
 */
export function decodedText(name: string, bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  const decoded: DecodedText = wide
    ? { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' }
    : (strictly(bytes) ?? { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' });
  if (!isText(decoded.text))
    refuse(`${name} is neither a workbook nor a text file: save the table as .xlsx or .csv, and choose that file.`);
  return decoded;
}

function strictly(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return undefined;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const empty = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = empty;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}
