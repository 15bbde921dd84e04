import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReference } from '../schemas/corpus.ts';
import { pictureColours } from './picture-colours.ts';
import { pictureSize, type PictureSize } from '../lib/picture-size.ts';

/** A picture of a content folder. What it looks like is read when it is asked for: only logos are looked at. */
export interface Picture extends FileReference {
  /** The colours it is painted in as #rrggbb; none where the file does not say them plainly. */
  readonly colours: readonly string[];
  readonly size: PictureSize | undefined;
}

export function picture(file: FileReference): Picture {
  const read = (): Uint8Array => readFileSync(join(file.root, file.path));
  return {
    ...file,
    get colours() {
      return pictureColours(file.path, read());
    },
    get size() {
      return pictureSize(file.path, read());
    },
  };
}
