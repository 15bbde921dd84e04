import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wholeFile, type Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';

/** In megabytes. Larger files are data that went astray, and slow pages; a plan is one file, however large its district. */
function largestSize({ path }: FileReference): number {
  return path.startsWith('plans/') ? 4 : 1;
}

/** Reads a file as UTF-8, with the moment it was last saved, or says why it cannot be used. */
export function readText(file: FileReference): { text: string; modified: number } | { issue: Issue } {
  const path = join(file.root, file.path);
  const { size, mtimeMs } = statSync(path);
  if (size > largestSize(file) * 1_000_000) return { issue: tooLarge(file) };
  const bytes = readFileSync(path);
  const text = decode(bytes);
  // UTF-16 without its mark reads as UTF-8 with a zero after each letter.
  if (text === undefined || text.includes('\0')) return { issue: notUtf8(file) };
  return /\S/.test(text) ? { text, modified: mtimeMs } : { issue: emptyFile(file) };
}

/** The text of a file whose problems are already known, for finding lines in it. */
export function textOf(file: FileReference): string {
  return decode(readFileSync(join(file.root, file.path))) ?? '';
}

/**
 * The text of a file as it was checked. What was saved since then is unchecked, and may hold anything.
 *
 * @param modified when it was last saved as it was checked
 * @throws Error where it was saved again
 */
export function checkedText(file: FileReference, modified: number): string {
  if (statSync(join(file.root, file.path)).mtimeMs !== modified)
    throw new Error(`${file.path} was saved while the site was built. Build again, so that it is checked first.`);
  return textOf(file);
}

/** The decoder drops a byte-order mark, which Windows editors write. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function tooLarge(file: FileReference): Issue {
  return {
    code: 'file-too-large',
    file,
    place: wholeFile,
    label: 'File',
    what: `This file is larger than ${String(largestSize(file))} MB.`,
    fix: 'Split it, or keep data files outside the content folder.',
  };
}

function notUtf8(file: FileReference): Issue {
  return {
    code: 'not-utf8',
    file,
    place: wholeFile,
    label: 'File',
    what: 'This file is not UTF-8 text, so letters such as é would come out wrong.',
    fix: 'Open it in an editor and save it with the encoding UTF-8.',
  };
}

/** A file without content, which may still hold comments. */
export function emptyFile(file: FileReference, what = 'This file is empty.'): Issue {
  return {
    code: 'empty-file',
    file,
    place: wholeFile,
    label: 'File',
    what,
    fix: 'Write the entry, or remove the file.',
  };
}
