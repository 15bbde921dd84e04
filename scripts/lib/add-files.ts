import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { NewFile } from '../../src/skeletons/skeleton.ts';
import { UsageError } from './options.ts';

/**
 * Adds new files to a content folder. A file that is there stays as it is, but for a list, which gets one entry more
 * at its end. Where one of them cannot be written, all are as they were.
 *
 * @throws UsageError that names what is there already, or why nothing can be written
 */
export function addFiles(content: string, files: readonly NewFile[]): void {
  const planned = files.map((file) => ({ target: join(content, file.path), ...whole(content, file) }));
  const undo: (() => void)[] = [];
  try {
    for (const each of planned) undo.unshift(write(each));
  } catch (error) {
    for (const step of undo) step();
    throw new UsageError(`Nothing was written: ${String(error)}. Name another folder with --content.`);
  }
}

interface Planned {
  readonly target: string;
  readonly text: string;
  /** Undefined where the file is new. */
  readonly before: string | undefined;
}

/** @returns takes back what was written */
function write({ target, text, before }: Planned): () => void {
  const folder = mkdirSync(dirname(target), { recursive: true });
  const remove = (): void => rmSync(folder ?? target, { recursive: true, force: true });
  try {
    // A file of the same name that has come meanwhile stays.
    writeFileSync(target, text, { flag: before === undefined ? 'wx' : 'w' });
  } catch (error) {
    if (folder !== undefined) remove();
    throw error;
  }
  return before === undefined ? remove : () => writeFileSync(target, before);
}

/** What a file will hold, and what it holds now. */
function whole(content: string, { path, text, item }: NewFile): { text: string; before: string | undefined } {
  const target = join(content, path);
  if (!existsSync(target)) return { text, before: undefined };
  if (item === undefined)
    throw new UsageError(`${target} is there already, and is left as it is. Choose another name with --id.`);
  const before = readFileSync(target, 'utf8');
  return { text: lengthened(target, before, item), before };
}

/** A list with one entry more, as long as everything in it reads as it did. */
function lengthened(target: string, before: string, item: string): string {
  const text = `${before.trimEnd()}\n\n${item}`;
  const [old, added] = [entriesIn(before), entriesIn(item)];
  const both = entriesIn(text);
  const ids = new Set(old?.map(idOf));
  const twin = added?.map(idOf).find((id) => id !== undefined && ids.has(id));
  if (twin !== undefined)
    throw new UsageError(`${target} has an entry "${twin}" already, and is left as it is. Choose another --id.`);
  if (old !== undefined && added !== undefined && both?.length === old.length + added.length) return text;
  throw new UsageError(
    `${target} is left as it is: nothing can be added below it. Look at it with npm run check; each entry starts with a hyphen.`,
  );
}

/** The entries of a list; undefined where the text is none. */
function entriesIn(text: string): readonly unknown[] | undefined {
  try {
    const list: unknown = load(text) ?? [];
    return Array.isArray(list) ? list : undefined;
  } catch {
    // Why it cannot be read is told by the check.
    return undefined;
  }
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
