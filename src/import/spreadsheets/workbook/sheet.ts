import type { Sheet as Parsed } from 'hucre';
import { refuseDamaged } from '../refuse.ts';
import type { Merge, Sheet, SheetCell } from '../spreadsheet.ts';
import { trimmed } from '../trimmed.ts';
import type { Tab } from './contents.ts';

/** A sheet as the parser gives it, in our own words. */
export function sheetOf(name: string, tab: Tab, sheet: Parsed): Sheet {
  const rows = trimmed(sheet.rows.map((row, at) => row.map((value, column) => cellOf(sheet, value, at, column))));
  return {
    name: tab.name,
    isHidden: tab.isHidden,
    rows,
    merges: mergesOf(name, sheet, rows),
    hiddenRows: hiddenRows(sheet, rows.length),
    hiddenColumns: hiddenColumns(sheet, rows[0]?.length ?? 0),
  };
}

function cellOf(sheet: Parsed, value: Parsed['rows'][number][number], row: number, column: number): SheetCell {
  // A program that only writes workbooks leaves formulas without results; such a cell is not empty.
  if (value === null) return formulaOf(sheet, row, column);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Excel writes days as texts where it is asked for a strict workbook.
  return typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+Z?$/, '$1') : dayOf(value);
}

/**
 * A time of day without a day stands for its part of a day, and so falls on the day before the calendar begins. Excel
 * shows number signs, too, for what is no day of its calendar, such as an amount that was made a date.
 */
function dayOf(date: Date): string {
  const isInCalendar = date.getTime() >= Date.UTC(1899, 11, 31) && date.getUTCFullYear() <= 9999;
  if (!isInCalendar) return '########';
  const [day = '', time = ''] = date.toISOString().split('T');
  return day === '1899-12-31' ? time.slice(0, 5) : day;
}

function formulaOf({ cells }: Parsed, row: number, column: number): string {
  const formula = cells?.get(`${row},${column}`)?.formula;
  return formula === undefined ? '' : `=${formula}`;
}

/** Those inside what the sheet holds, cut off at its end. */
function mergesOf(name: string, { merges = [] }: Parsed, rows: Sheet['rows']): Merge[] {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (merges.some((merge) => !Object.values(merge).every((place) => Number.isInteger(place) && place >= 0)))
    refuseDamaged(name);
  const inside = merges
    .map(({ startRow, startCol, endRow, endCol }) => ({
      ...{ startRow, startColumn: startCol },
      ...{ endRow: Math.min(endRow, height - 1), endColumn: Math.min(endCol, width - 1) },
    }))
    .filter((merge) => merge.startRow <= merge.endRow && merge.startColumn <= merge.endColumn);
  if (doOverlap(inside, width)) refuseDamaged(name);
  return inside;
}

/** Merged cells never overlap; those that do would be gone through again and again. */
function doOverlap(merges: readonly Merge[], width: number): boolean {
  const taken = new Set<number>();
  for (const { startRow, startColumn, endRow, endColumn } of merges)
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1) {
        if (taken.has(row * width + column)) return true;
        taken.add(row * width + column);
      }
  return false;
}

function hiddenRows({ rowDefs }: Parsed, height: number): number[] {
  const hidden = [...(rowDefs ?? [])].filter(([row, { hidden }]) => hidden === true && row >= 0 && row < height);
  return hidden.map(([row]) => row).sort((a, b) => a - b);
}

function hiddenColumns({ columns = [] }: Parsed, width: number): number[] {
  return columns.slice(0, width).flatMap(({ hidden }, column) => (hidden === true ? [column] : []));
}
