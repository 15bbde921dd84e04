import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Unit } from '../../src/import/money-tables/choices.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import { limits } from '../../src/import/spreadsheets/limits.ts';
import { readSpreadsheet } from '../../src/import/spreadsheets/read.ts';
import type { Spreadsheet } from '../../src/import/spreadsheets/spreadsheet.ts';
import type { Options } from './options.ts';

/** What the words of --unit stand for. */
export const unitOf: Readonly<Record<NonNullable<Options['unit']>, Unit>> = {
  dollars: 1,
  thousands: 1000,
  millions: 1_000_000,
};

/**
 * Reads a spreadsheet from its file. A file that no table could be is not read into memory at all.
 *
 * @throws ImportProblem where there is none, or where it cannot be read
 */
export async function spreadsheetAt(file: string): Promise<Spreadsheet> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new ImportProblem(`There is no file ${file}.`);
  if (stat.size > limits.fileBytes)
    throw new ImportProblem(
      `${basename(file)} is larger than ${limits.fileBytes / 1e6} MB, which is more than is read here.`,
    );
  return readSpreadsheet({ name: basename(file), bytes: readFileSync(file) });
}
