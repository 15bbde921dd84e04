import type { Context } from '../model/context.ts';
import { planDocument } from '../model/plans/document/document.ts';
import type { PlanEntry } from '../model/plans/frame.ts';
import { wordFile } from '../documents/word/word-file.ts';
import { chartPicture } from './chart-picture.ts';

/** Word files of plans that are being made beside the build, each by the id of its plan. */
export type WordFiles = (id: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Vite gives pages their own copy of this module, so what they share hangs on the process. */
const slot = Symbol.for('hornbook.word-files');
const shared = globalThis as { [slot]?: WordFiles | undefined };

/** Lets pages take the Word files that are being made, instead of making them. */
export function takeWordFilesFrom(files: WordFiles): void {
  shared[slot] = files;
}

/** A plan as a Word file; while an author writes, none is made until it is asked for. */
export function planWordFile(entry: PlanEntry, context: Context): Promise<Uint8Array<ArrayBuffer>> {
  return shared[slot]?.(entry.id) ?? makeWordFile(entry, context);
}

/** Makes the Word file of a plan. */
export function makeWordFile(entry: PlanEntry, context: Context): Promise<Uint8Array<ArrayBuffer>> {
  return wordFile(planDocument(entry, context), chartPicture);
}
