import { refuseDamaged } from '../refuse.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { mustFit, unpack } from './unpack.ts';

/** A zip file of which nothing is unpacked yet. */
export interface Zip {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

export function openZip(name: string, bytes: Uint8Array): Zip {
  return { name, bytes, entries: new Map(readDirectory(name, bytes).map((entry) => [entry.path, entry])) };
}

/** Unpacks the parts with these paths, in this order, when they fit together into the limits. */
export async function openParts({ name, bytes, entries }: Zip, paths: readonly string[]): Promise<Uint8Array[]> {
  const wanted = paths.map((path) => entries.get(path) ?? refuseDamaged(name));
  mustFit(name, wanted);
  const parts: Uint8Array[] = [];
  for (const entry of wanted) parts.push(await unpack(name, bytes, entry));
  return parts;
}
