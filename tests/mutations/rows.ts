import type { BrokenFile, Mutation, SourceFile } from './broken.ts';
import { fieldLines, isIn, linesOf, type FieldLine } from './lines.ts';
import type { Random } from './random.ts';

/** One amount of a spending file. */
export interface Cell {
  readonly year: string;
  /** The line of its school year. */
  readonly index: number;
  /** The line of its value. */
  readonly valueIndex: number;
  readonly value: string;
  /** The names of the fields it says itself. */
  readonly own: readonly string[];
}

/** One row of a spending file. */
export interface Row {
  readonly section: string;
  readonly start: number;
  /** The line after its last one. */
  readonly end: number;
  /** The lines of its own fields, by their names. */
  readonly fields: ReadonlyMap<string, number>;
  readonly cells: readonly Cell[];
}

export function isNumber({ value }: Cell): boolean {
  return /^\d+$/.test(value);
}

/** The rows of a spending file, read by how they are indented. */
export function rowsOf(file: SourceFile): Row[] {
  const lines = linesOf(file);
  const fields = fieldLines(file);
  const starts = fields.filter(({ before, name }) => before === '  - ' && (name === 'from' || name === 'use'));
  return starts.map(({ index: start, section }) => {
    const next = lines.findIndex((line, index) => index > start && /^(?: {2}- )?[\w-]+:/.test(line));
    const inside = fields.filter(({ index }) => index >= start && index < next);
    const own = inside.filter(({ before }) => before === '    ' || before === '  - ');
    const end = (inside.at(-1)?.index ?? start) + 1;
    return {
      section,
      start,
      end,
      fields: new Map(own.map(({ name, index }) => [name, index])),
      cells: cellsOf(lines, start, end),
    };
  });
}

function cellsOf(lines: readonly string[], start: number, end: number): Cell[] {
  return lines.slice(start, end).flatMap((line, offset) => {
    const [, year = '', rest = ''] = /^ {6}"(\d{4}-\d{2})":(.*)$/.exec(line) ?? [];
    if (year === '') return [];
    const index = start + offset;
    const below = rest === '' ? lines.slice(index + 1, end).findIndex((each) => !each.startsWith('        ')) : 0;
    const block = lines.slice(index, below < 0 ? end : index + 1 + below);
    const valueOffset = block.findIndex((each) => each.includes('value: '));
    const value = /value: ([\w-]+)/.exec(block[valueOffset] ?? '')?.[1] ?? '';
    const own = [...block.join('\n').matchAll(/(?:\{ |, | {8})(\w+): /g)].map(([, name = '']) => name);
    return [{ year, index, valueIndex: index + valueOffset, value, own }];
  });
}

/** The years whose totals are known, so that a wrong amount shows. */
export function completeYears(file: SourceFile): string[] {
  const outlays = rowsOf(file).filter(({ section }) => section !== 'received');
  const years = new Set(outlays.flatMap(({ cells }) => cells.map(({ year }) => year)));
  return [...years].filter((year) =>
    outlays.every(({ cells }) => cells.some((cell) => cell.year === year && isNumber(cell))),
  );
}

/** The line that lists the school years of a spending file. */
export function yearsLine(file: SourceFile): FieldLine | undefined {
  return fieldLines(file).find(({ name, value }) => name === 'schoolYears' && value.length > 2);
}

/** Breaks the rows of a filled spending file one by one. */
export function inRows(breakRow: (row: Row, file: SourceFile, random: Random) => readonly BrokenFile[]): Mutation {
  return (file, random) => (isIn(file, 'spending') ? rowsOf(file).flatMap((row) => breakRow(row, file, random)) : []);
}
