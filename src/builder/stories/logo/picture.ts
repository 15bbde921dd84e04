import type { PictureLook } from '../../../checks/check.ts';
import { pictureSize } from '../../../lib/picture-size.ts';
import { svgColours } from '../../../lib/svg-colours.ts';
import { valueAt, type Draft } from '../../draft/draft.ts';
import { dotColours } from './dot-colours.ts';

/** A logo while it is used: its file in a content folder, itself as an address, and what it looks like. */
export interface Picture extends PictureLook {
  readonly path: string;
  /** The picture itself, as a data: address; an image shown from one runs nothing. */
  readonly data: string;
}

/** The largest file of a logo, in bytes. It is kept with the story, and storage holds a few million letters. */
const largest = 500_000;

const kinds: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** What an SVG must not hold. Shown as an image none of it would run; on other sites it might be shown otherwise. */
const active = /<script|<foreignObject|\bon[a-z]+\s*=|javascript:|<!ENTITY|\bhref\s*=\s*["']\s*(?!#|data:image\/)/i;

/** The picture that a draft names; after an undo, or in another tab, it may name one that is not there. */
export function pictureOf(draft: Draft, picture: Picture | undefined): Picture | undefined {
  return picture?.path === valueAt(draft, ['logo', 'file']) ? picture : undefined;
}

/** @returns the logo, or a sentence that says why the file is not used */
export async function readPicture(file: File): Promise<Picture | string> {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const type = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  if (type === undefined) return `${file.name} is not an SVG, PNG or JPEG. Nothing was changed.`;
  if (file.size > largest) return `${file.name} is larger than 500 KB. Save a smaller one, about 1,000 pixels wide.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = ending === 'svg' ? new TextDecoder().decode(bytes) : '';
  if (active.test(text))
    return `${file.name} holds a script or loads something from elsewhere, which a logo does not need. It is not used. Save it from a drawing program as a plain SVG, or as a PNG.`;
  const path = `images/logo.${ending}`;
  const size = pictureSize(path, bytes);
  if (size === undefined) return `${file.name} is damaged, or not what its name says. It is not used.`;
  const data = `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  if (!(await canBeShown(data))) return `${file.name} is damaged, or too large to be shown. It is not used.`;
  return { path, data, size, colours: ending === 'svg' ? svgColours(text) : await dotColours(data, ending) };
}

async function canBeShown(data: string): Promise<boolean> {
  const image = new Image();
  image.src = data;
  return image.decode().then(
    () => true,
    () => false,
  );
}
