import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { published } from './published.ts';

/** Every picture of the site by its name, with the file it is read from; the site's own win over the library's. */
export function publishedImages(): ReadonlyMap<string, string> {
  const { own, library } = published().folders;
  const files = [...(library?.images ?? []), ...own.images];
  return new Map(files.map(({ root, path }) => [path.replace(/^images\//, ''), join(root, path)]));
}

/** The bytes of a picture. */
export function readImage(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}
