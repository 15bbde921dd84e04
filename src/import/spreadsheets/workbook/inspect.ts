import { limits } from '../limits.ts';
import { refuseDamaged, refuseLarge } from '../refuse.ts';
import { columnName } from '../spreadsheet.ts';
import { extentOf } from './extent.ts';
import { weightOf, type Weight } from './weight.ts';

/** A worksheet that lists more spans of columns than this was not written by a spreadsheet program. */
const mostSpans = 1_000;

/** Excel takes 255 letters for how a number looks, of which each may be written in six. */
const mostLookLetters = 2_000;

/** Refuses a workbook whose parts would take much more memory or time to read than they are long. */
export function inspect(name: string, parts: readonly Uint8Array[]): void {
  mustHaveFewTags(name, parts);
  const sums = { attributes: 0, columns: 0, cells: 0 };
  for (const bytes of parts) {
    const xml = new TextDecoder().decode(bytes);
    const weight = weightOf(xml);
    mustBeLight(name, weight);
    sums.attributes += weight.attributes;
    sums.columns += weight.columns;
    sums.cells += cellsIn(name, xml);
    for (const what of ['attributes', 'columns', 'cells'] as const)
      if (sums[what] > limits[what]) refuseMany(name, limits[what], what);
  }
}

/** Counts before anything is decoded. */
export function mustHaveFewTags(name: string, parts: readonly Uint8Array[]): void {
  let tags = 0;
  for (const bytes of parts) for (const byte of bytes) if (byte === 0x3c) tags += 1;
  if (tags > limits.tags) refuseMany(name, limits.tags, 'tags');
}

function refuseMany(name: string, most: number, what: string): never {
  refuseLarge(name, `has more than ${most.toLocaleString('en-US')} ${what}`);
}

function mustBeLight(name: string, { spans, lookLetters }: Weight): void {
  if (spans > mostSpans || lookLetters > mostLookLetters) refuseDamaged(name);
}

function cellsIn(name: string, xml: string): number {
  const { rows, columns } = extentOf(xml) ?? refuseDamaged(name);
  if (rows * columns > limits.cells)
    refuseLarge(name, `has a sheet that reaches to cell ${columnName(Math.min(columns, 16_384) - 1)}${rows}`);
  return rows * columns;
}
