import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large the shards are: each kind of file, its number, its bytes, and its largest file as a browser loads it. */
export function shardSizes(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const kinds = Map.groupBy(names, (name) => name.replace(/[/\\].*$/, ''));
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, of]) =>
      sizeLine(
        kind,
        of.map((name) => join(folder, name)),
      ),
    );
}

function sizeLine(kind: string, paths: readonly string[]): string {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const largest = Math.max(...paths.map(gzipped));
  const files = paths.length === 1 ? '1 file' : `${paths.length.toLocaleString('en-US')} files`;
  return `${kind.padEnd(16)}${files.padStart(12)}${megabytes(bytes).padStart(12)}   largest ${kilobytes(largest)} gzip`;
}

/** The bytes of a file as a web server sends it. */
export function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

/** A KB has 1,024 bytes here, as in the limits of the project. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
