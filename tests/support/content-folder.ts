import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A symbolic link, relative to the folder it stands in. */
export interface Shortcut {
  readonly target: string;
}

/** What a file holds: text, or bytes where the encoding is what matters; or a shortcut in its place. */
export type Content = string | Uint8Array | Shortcut;

/** Files by their path in a content folder. */
export type Files = Readonly<Record<string, Content>>;

/** A content folder of its own, which lasts until it is removed. */
export interface ContentFolder {
  readonly root: string;
  /** Writes a file anew, with the folders around it. */
  readonly write: (path: string, content: Content) => void;
  /** Takes a file out. */
  readonly erase: (path: string) => void;
  /** Takes the whole folder away. */
  readonly remove: () => void;
}

/** Writes files into a fresh folder; whoever asks for it removes it. */
export function contentFolder(files: Files): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'hornbook-content-'));
  const write = (path: string, content: Content): void => {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'object' && 'target' in content) symlinkSync(content.target, target);
    else writeFileSync(target, content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    root,
    write,
    erase: (path) => rmSync(join(root, path)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes files into a fresh folder, lends it out, and removes it whatever happens. */
export function withContentFolder<Result>(files: Files, use: (folder: ContentFolder) => Result): Result {
  const folder = contentFolder(files);
  try {
    return use(folder);
  } finally {
    folder.remove();
  }
}
