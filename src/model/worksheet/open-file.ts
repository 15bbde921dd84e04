import type { SheetForm } from './form.ts';
import { largestFile, refusals, type Opened } from './opened.ts';
import { readCsvSheet } from './sheet-csv.ts';
import { readJson } from './sheet-json.ts';

/** A file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: string;
}

/** The sheets of a file that was downloaded here, whatever its name ends in. */
export function openFile({ name, size, text }: ChosenFile, form: SheetForm): Opened {
  if (size > largestFile) return { problem: refusals.tooLarge };
  const isJson = /^\s*[[{]/.test(text) || name.toLowerCase().endsWith('.json');
  return isJson ? readJson(text, form) : readCsvSheet(text, form, name);
}
