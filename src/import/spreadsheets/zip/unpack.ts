import { limits } from '../limits.ts';
import { refuseDamaged, refuseLarge } from '../refuse.ts';
import { checksum } from './checksum.ts';
import type { ZipEntry } from './directory.ts';

const partMark = 0x04034b50;

/** Refuses before anything is unpacked what would take too much memory by the directory's own account. */
export function mustFit(name: string, entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > limits.unpackedBytes)
    refuseLarge(name, `unpacks to ${Math.round(total / 1e6).toLocaleString('en-US')} MB`);
  const bomb = entries.find(
    ({ packedBytes, unpackedBytes }) => unpackedBytes > 1e6 && unpackedBytes > packedBytes * limits.ratio,
  );
  if (bomb) refuseLarge(name, `has a part that gets ${limits.ratio} times larger or more when it is unpacked`);
}

/**
 * A part of a zip file, unpacked. Unpacking stops at the size the directory names: one that names a smaller size than
 * the part has costs no more memory than it named.
 */
export async function unpack(name: string, bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedPart(name, bytes, entry);
  const unpacked = entry.isPacked ? await inflated(name, packed, entry.unpackedBytes) : packed;
  if (unpacked.length !== entry.unpackedBytes || checksum(unpacked) !== entry.checksum) refuseDamaged(name);
  return unpacked;
}

function packedPart(name: string, bytes: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== partMark) refuseDamaged(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedBytes > bytes.length) refuseDamaged(name);
  return bytes.subarray(start, start + packedBytes);
}

async function inflated(name: string, packed: Uint8Array, size: number): Promise<Uint8Array> {
  const all = new Uint8Array(size);
  let length = 0;
  try {
    for await (const piece of pieces(packed)) {
      if (length + piece.length > size) break;
      all.set(piece, length);
      length += piece.length;
    }
  } catch (error) {
    refuseDamaged(name, error);
  }
  // A part that goes on after its size is as damaged as one that ends before it.
  return length === size ? all : refuseDamaged(name);
}

/** Browsers and Node unpack alike. A reader is used because some browsers cannot yet loop over a stream. */
async function* pieces(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
