import { crc32, deflateSync } from 'node:zlib';

/** How a PNG is written: its size, the colour type, and its rows, each with the filter in front. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly rows: readonly (readonly number[])[];
  readonly more?: Readonly<Record<string, readonly number[]>>;
  readonly depth?: number;
}

/** The bytes of a PNG as the specification has them. */
export function png({ width, height, kind, rows, more = {}, depth = 8 }: PngParts): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, 0], 8);
  const others = Object.entries(more).map(([name, bytes]) => chunk(name, Uint8Array.from(bytes)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', head), ...others, chunk('IDAT', deflateSync(Uint8Array.from(rows.flat())))],
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A PNG of one colour. */
export function plainPng(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
): Uint8Array {
  const row = [0, ...Array.from({ length: width }, () => [red, green, blue]).flat()];
  return png({ width, height, kind: 2, rows: Array.from({ length: height }, () => row) });
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
