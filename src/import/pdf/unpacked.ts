import { Unzlib } from 'fflate';
import { ImportProblem } from '../problem.ts';

/** What the parts of a document may hold together when they are unpacked. A form with all its fields filled has less than one million. */
const most = 64_000_000;
/** A form has about 300 parts that are packed. */
const mostParts = 3000;
/** Objects that a table of a document may speak of; a form has about 300. */
const mostObjects = 1_000_000;

const tooLarge =
  'This PDF unpacks to more than a form can hold. Save the form again in the program it was filled in with.';

/** Ways to pack a part that no program uses for forms, and that can hold millions of letters in a few. */
const packers = /\/(?:LZWDecode|RunLengthDecode|ASCII85Decode|ASCIIHexDecode)(?![A-Za-z0-9])/;

/**
 * Makes sure that a document can be unpacked in the memory of a browser, before it is: a few bytes can stand for
 * thousands of millions.
 *
 * @throws ImportProblem where it cannot, or where that cannot be known
 */
export function assertUnpackable(bytes: Uint8Array): void {
  const text = latin(bytes);
  assertTables(text);
  let left = most;
  let count = 0;
  for (const start of streamsIn(text)) {
    const part = bytes.subarray(start);
    if (!isPacked(part)) continue;
    if (++count > mostParts) throw new ImportProblem(tooLarge);
    left -= unpackedLength(part, left);
  }
}

/** How long a part is when it is unpacked, and what is packed in it again. */
function unpackedLength(packed: Uint8Array, most: number): number {
  const unpacked = inflate(packed, most);
  assertTables(latin(unpacked));
  return unpacked.length + (isPacked(unpacked) ? unpackedLength(unpacked, most - unpacked.length) : 0);
}

/** The two bytes before what is packed by DEFLATE (RFC 1950): the method, and a sum that 31 divides. */
function isPacked([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** So many bytes are unpacked in one step; they become 1032 times as many at most. */
const step = 16_384;

/** @returns what was unpacked until its end, or until what is not packed */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpacking = new Unzlib((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    const before = length;
    if (!push(unpacking, packed.subarray(at, at + step))) break;
    if (length > limit) throw new ImportProblem(tooLarge);
    // What follows the end gives nothing more.
    if (at > 0 && length === before) break;
  }
  return joined(pieces, length);
}

/** @returns false where something else is packed here, which gives nothing */
function push(unpacking: Unzlib, bytes: Uint8Array): boolean {
  try {
    unpacking.push(bytes);
    return true;
  } catch {
    return false;
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Where parts begin that may be packed. */
function* streamsIn(text: string): Generator<number> {
  for (const { index, 0: found } of text.matchAll(/stream(?:\r\n|\n|\r)/g)) yield index + found.length;
}

/** Looks at what would take memory without being there: tables of more objects than there are, and rare packers. */
function assertTables(text: string): void {
  const plain = text.includes('#') ? withPlainNames(text) : text;
  const space = String.raw`(?:\s|%[^\r\n]*[\r\n])*`;
  const counts = plain.matchAll(new RegExp(String.raw`/(?:Size|N|Index${space}\[|W${space}\[)((?:${space}\d+)+)`, 'g'));
  for (const [, numbers = ''] of counts)
    if (
      numbers
        .replace(/%[^\r\n]*/g, '')
        .split(/\s+/)
        .some((number) => Number(number) > mostObjects)
    )
      throw new ImportProblem(tooLarge);
  if (packers.test(plain) || /\/Index\s*\d/.test(plain)) throw new ImportProblem(tooLarge);
}

/** A letter of a name may be written as its number: "/Obj#53tm" is "/ObjStm". */
function withPlainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
