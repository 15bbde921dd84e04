import { inflateSync } from 'node:zlib';

/** A PNG whose dots can be read: eight bits a channel, in rows from the top. */
interface Png {
  readonly width: number;
  readonly height: number;
  /** Bytes of one dot. */
  readonly step: number;
  readonly palette: Uint8Array;
  /** How opaque the colours of the palette are; those not listed are opaque. */
  readonly opacities: Uint8Array;
  readonly kind: number;
  readonly data: Uint8Array;
}

/** A logo of more dots is told to be too large; it is not looked at as well. */
const mostDots = 4_000_000;
/** Fewer dots than this share are edges, where two colours mix. */
const leastShare = 0.01;

/**
 * The colours that many dots of a PNG have on white paper, as #rrggbb, sorted.
 *
 * @returns none for a PNG of another kind (16 bits, interlaced) or one that is damaged
 */
export function pngColours(bytes: Uint8Array): readonly string[] {
  try {
    const png = readPng(bytes);
    return png ? frequentColours(png) : [];
  } catch {
    return [];
  }
}

/** Bytes of a dot by colour type: grey, red-green-blue, palette, grey and alpha, red-green-blue-alpha. */
const steps: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function readPng(bytes: Uint8Array): Png | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.set(name, [...(parts.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, kind, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const step = steps[kind];
  if (depth !== 8 || interlace !== 0 || step === undefined || width * height > mostDots) return undefined;
  const [palette = new Uint8Array()] = parts.get('PLTE') ?? [];
  const [opacities = new Uint8Array()] = parts.get('tRNS') ?? [];
  const data = unfiltered(inflateSync(Buffer.concat(parts.get('IDAT') ?? [])), width * step, height, step);
  return { width, height, step, palette, opacities, kind, data };
}

/** PNG specification, 9.2: each row says how its bytes differ from those before and above them. */
function unfiltered(raw: Uint8Array, rowLength: number, rows: number, step: number): Uint8Array {
  const data = new Uint8Array(rowLength * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (rowLength + 1)] ?? 0;
    for (let index = 0; index < rowLength; index += 1) {
      const at = row * rowLength + index;
      const left = index < step ? 0 : (data[at - step] ?? 0);
      const above = row === 0 ? 0 : (data[at - rowLength] ?? 0);
      const corner = index < step || row === 0 ? 0 : (data[at - rowLength - step] ?? 0);
      data[at] = (raw[row * (rowLength + 1) + 1 + index] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return data;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left + above - corner, left, above, corner);
    default:
      return 0;
  }
}

/** The Paeth predictor: whichever of the three is nearest to the estimate, the first of equals. */
function nearest(estimate: number, ...[left, above, corner]: readonly [number, number, number]): number {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function frequentColours(png: Png): readonly string[] {
  const counts = new Map<string, number>();
  const dots = png.width * png.height;
  for (let dot = 0; dot < dots; dot += 1) {
    const colour = onWhite(channelsOf(png, dot * png.step));
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].flatMap(([colour, count]) => (count >= dots * leastShare ? [colour] : [])).sort();
}

/** Red, green, blue and alpha, each from 0 to 255. */
function channelsOf({ data, kind, palette, opacities }: Png, at: number): readonly [number, number, number, number] {
  const [first = 0, second = 255, third = 0, fourth = 255] = data.subarray(at, at + 4);
  if (kind === 3) {
    const [red = 0, green = 0, blue = 0] = palette.subarray(first * 3, first * 3 + 3);
    return [red, green, blue, opacities[first] ?? 255];
  }
  if (kind === 0) return [first, first, first, 255];
  if (kind === 4) return [first, first, first, second];
  return [first, second, third, kind === 6 ? fourth : 255];
}

function onWhite([red, green, blue, alpha]: readonly [number, number, number, number]): string {
  const mixed = [red, green, blue].map((channel) => Math.round(255 + ((channel - 255) * alpha) / 255));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
