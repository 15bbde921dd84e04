import { valueOf } from './attributes.ts';
import { openTags, tagName } from './tags.ts';

/** How far a sheet reaches, from its first row and column to the last that has a cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How far the cells of a worksheet reach, empty ones too; undefined where it cannot be told. A reader fills the whole
 * rectangle, so that one cell in the last corner takes 17 billion places.
 */
export function extentOf(xml: string): Extent | undefined {
  let [extent, row, column] = [{ rows: 0, columns: 0 }, 0, 0];
  for (const tag of openTags(xml)) {
    const name = tagName(tag);
    if (name === 'row') [row, column] = [Math.max(row + 1, Number(valueOf(tag, 'r') ?? '')), 0];
    if (name !== 'c') continue;
    // A cell without a place stands after the one before it.
    const place = placeOf(valueOf(tag, 'r') ?? '') ?? { rows: row, columns: column + 1 };
    column = place.columns;
    extent = { rows: Math.max(extent.rows, row, place.rows), columns: Math.max(extent.columns, column) };
    if (!Number.isInteger(extent.rows) || !Number.isInteger(extent.columns)) return undefined;
  }
  return extent;
}

/** "C12" is 12 rows and 3 columns; not a number where it is no reference to a cell, undefined where there is none. */
function placeOf(reference: string): Extent | undefined {
  if (reference === '') return undefined;
  const [letters = ''] = /^[A-Za-z]*/.exec(reference) ?? [];
  const columns = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(reference.slice(letters.length)), columns };
}
