/** How large a picture is: in pixels, or in units of its own where it is drawn and has no pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly isDrawn: boolean;
}

/**
 * The size a picture says it has, read from its first bytes.
 *
 * @returns undefined where it says none, or is not what its name says
 */
export function pictureSize(path: string, bytes: Uint8Array): PictureSize | undefined {
  if (path.endsWith('.svg')) return svgSize(new TextDecoder().decode(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return path.endsWith('.png') ? pngSize(view) : jpegSize(view);
}

/** An SVG without a view box is drawn in the size of its width and height. */
function svgSize(text: string): PictureSize | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(root);
  const [width, height] = box
    ? [Number(box[1]), Number(box[2])]
    : ['width', 'height'].map((name) =>
        Number(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]),
      );
  return sized(width, height, true);
}

/** PNG specification, 11.2.2 IHDR: the signature, the head of the chunk, width, height. */
function pngSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return sized(view.getUint32(16), view.getUint32(20), false);
}

/** ITU T.81, B.2.2: the frame header, which any number of other segments may stand before. */
function jpegSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5), false);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(width: number | undefined, height: number | undefined, isDrawn: boolean): PictureSize | undefined {
  return width && height && Number.isFinite(width * height) ? { width, height, isDrawn } : undefined;
}
