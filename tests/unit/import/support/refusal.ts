import { expect } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { readPasted, readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';

/** What the owner of a file is told that is not read, after the name of the file: one sentence, whatever it says. */
export async function refusal(bytes: Uint8Array, name = 'a.xlsx'): Promise<string> {
  return sentenceAfter(
    name,
    await readSpreadsheet({ name, bytes }).then(
      () => 'it was read',
      (error: unknown) => error,
    ),
  );
}

/** As `refusal`, of what was pasted. */
export function refusedPaste(text: string): string {
  try {
    readPasted(text);
    return 'it was read';
  } catch (error) {
    return sentenceAfter('What you pasted', error);
  }
}

/** The rest of a sentence that begins with a name. */
export function sentenceAfter(name: string, error: unknown): string {
  expect(error).toBeInstanceOf(ImportProblem);
  const { message } = error as ImportProblem;
  expect(message.startsWith(`${name} `)).toBe(true);
  expect(message).toMatch(/^[^\n]+[^.]\.$/);
  expect(message).not.toMatch(/[.!?] /);
  return message.slice(name.length + 1);
}

export const damaged =
  'is cut off or damaged: open it in a spreadsheet program, save it under another name, and choose that file.';

export const locked = 'is locked with a password: open it, save a copy without the password, and choose that file.';

/** The sentence on a file that holds more than is read. */
export function tooLarge(what: string): string {
  return `${what}, which is more than is read here: save a file that has only the sheet and the rows you need, and choose that one.`;
}
