import { limits } from '../limits.ts';
import { refuse, refuseDamaged, refuseLarge } from '../refuse.ts';

/** A part of a zip file as its directory lists it. What a directory says of sizes may be a lie. */
export interface ZipEntry {
  readonly path: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly checksum: number;
  /** Where the part begins in the file. */
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const stored = 0;
const deflated = 8;

/** The directory at the end of a zip file. Nothing is unpacked for it. */
export function readDirectory(name: string, bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view) ?? refuseDamaged(name);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) refuseLarge(name, `is packed from ${count} parts or more`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) refuseDamaged(name);
    const [path, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as Lengths;
    entries.push(entryAt(name, view, at, bytes.subarray(at + 46, at + 46 + path)));
    at += 46 + path + extra + comment;
  }
  return entries;
}

type Lengths = [path: number, extra: number, comment: number];

function entryAt(name: string, view: DataView, at: number, path: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) === 1)
    refuse(`${name} is locked with a password: open it, save a copy without the password, and choose that file.`);
  const method = view.getUint16(at + 10, true);
  if (method !== stored && method !== deflated) refuseDamaged(name);
  return {
    path: new TextDecoder().decode(path),
    isPacked: method === deflated,
    // A file of more than 4 GB says 4 GB here and its size elsewhere: too much either way.
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    at: view.getUint32(at + 42, true),
  };
}

/** A comment of up to 65,535 bytes may follow the end of the directory. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}
