import type { Cell, TableBlock } from '../document/blocks.ts';

/** A column of figures stands at the right, so that their digits stand below each other. */
export interface ColumnView {
  readonly name: string;
  readonly isFigures: boolean;
}

/** The columns of a table, with how they are set. */
export function columnsOf({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): ColumnView[] {
  return columns.map((name, index) => ({
    name,
    isFigures: index > 0 && hasFigures(rows.map((cells) => cells[index] ?? [])),
  }));
}

/** Whether what opens the cells is amounts or numbers, and words only where there is none. */
function hasFigures(cells: readonly Cell[]): boolean {
  const texts = cells.map(([first = []]) => first.map((run) => (run.kind === 'words' ? run.words : '')).join(''));
  const isFigure = (text: string): boolean => /^\$?\d[\d,.]*%?$/.test(text);
  return texts.some(isFigure) && texts.every((text) => isFigure(text) || !/\d/.test(text));
}
