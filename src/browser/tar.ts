/** A file of a tar archive. */
export interface TarFile {
  readonly path: string;
  readonly mode: number;
  readonly bytes: Buffer;
}

const BLOCK = 512;

/**
 * The plain files of a ustar archive (POSIX 1003.1, "ustar Interchange Format") whose paths are short enough for
 * its headers. Folders and links are left out.
 */
export function* tarFiles(archive: Buffer): Generator<TarFile> {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const text = (from: number, length: number) => {
      const field = archive.toString('utf8', at + from, at + from + length);
      return field.slice(0, `${field}\0`.indexOf('\0')).trim();
    };
    const size = Number.parseInt(text(124, 12), 8);
    const start = at + BLOCK;
    const isFile = text(156, 1) === '0' || text(156, 1) === '';
    const path = [text(345, 155), text(0, 100)].filter(Boolean).join('/');
    if (isFile) yield { path, mode: Number.parseInt(text(100, 8), 8), bytes: archive.subarray(start, start + size) };
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
