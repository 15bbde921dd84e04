import { checksum } from './checksum.ts';

/**
 * A zip file of parts that are not packed, as hucre takes them: it is handed only parts that were unpacked and looked
 * through here, and has nothing to unpack.
 */
export function stored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of parts) {
    const name = new TextEncoder().encode(path);
    const facts = factsOf(name, bytes);
    const file = [numbers([[4, 0x04034b50], ...facts]), name, bytes];
    directory.push(
      numbers([[4, 0x02014b50], [2, 20], ...facts, ...Array<Field>(3).fill([2, 0]), [4, 0], [4, at]]),
      name,
    );
    files.push(...file);
    at += lengthOf(file);
  }
  const end = numbers([
    ...([
      [4, 0x06054b50],
      [4, 0],
      [2, parts.size],
      [2, parts.size],
    ] as const),
    ...([
      [4, lengthOf(directory)],
      [4, at],
      [2, 0],
    ] as const),
  ]);
  return joined([...files, ...directory, end]);
}

/** How many bytes a number takes, and the number. */
type Field = readonly [bytes: 2 | 4, value: number];

/** Version, flags, method and time, all 0 but the version; checksum, both sizes, the lengths of name and extra. */
function factsOf(name: Uint8Array, bytes: Uint8Array): Field[] {
  const sizes: Field[] = [
    [4, checksum(bytes)],
    [4, bytes.length],
    [4, bytes.length],
  ];
  return [[2, 20], [4, 0], [4, 0], ...sizes, [2, name.length], [2, 0]];
}

function numbers(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
