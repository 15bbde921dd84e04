import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';

/** The files that two folders do not have in common, byte for byte; none where they are the same. */
export function differences(one: string, other: string): readonly string[] {
  const [left, right] = [digestsOf(one), digestsOf(other)];
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => left.get(path) !== right.get(path)).sort();
}

function digestsOf(folder: string): ReadonlyMap<string, string> {
  const digest = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(filesIn(folder).map((path) => [path, digest(path)]));
}
