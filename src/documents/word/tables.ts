import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { words, type Cell, type TableBlock, type Text } from '../../model/plans/document/blocks.ts';
import { styleNames } from './styles.ts';
import { runsOf } from './text.ts';

const line = { style: 'single', size: 4, color: '8A929C' } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/**
 * A table whose first row is marked as its header, which Word repeats on every page and reads aloud with each cell. No
 * row is broken between pages.
 *
 * @param width of the table, in twentieths of a point
 */
export function tableOf({ columns, rows }: TableBlock, width: number): Table {
  const widths = columnWidths([columns.map((name) => [words(name)]), ...rows], width);
  return new Table({
    ...{ width: { size: width, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders },
    margins: { top: 50, bottom: 30, left: 90, right: 90 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: columns.map((name, index) =>
          cellOf([[{ kind: 'words', words: name, strong: true }]], widths[index], true),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((cell, index) => cellOf(cell, widths[index], false)) }),
      ),
    ],
  });
}

function cellOf(cell: Cell, width = 0, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E8EBEF' } } : {}),
    children: cell.map((text) => new Paragraph({ style: styleNames.cell, children: runsOf(text) })),
  });
}

/** What a letter of a cell takes at most in common fonts, and the margins of a cell, in twentieths of a point. */
const [letter, margins] = [115, 200];

/**
 * Every column is as wide as its longest word. What is left goes to those with long texts, and less than by their
 * length: a text that is four times as long gets twice as much.
 */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((cells) => (cells[column] ?? []).map(plainText)));
  const least = columns.map((texts) => longest(texts.flatMap((text) => text.split(/\s/))) * letter + margins);
  const wanted = columns.map((texts) => Math.sqrt(longest(texts)));
  const left = Math.max(0, width - sum(least));
  const widths = least.map((own, column) => own + (left * (wanted[column] ?? 0)) / sum(wanted));
  return widths.map((each) => Math.floor((each / sum(widths)) * width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, each) => whole + each, 0);
}

/** As wide as it is set: a number of a note takes as much room as a digit. */
function plainText(text: Text): string {
  return text.map((run) => (run.kind === 'words' ? run.words : run.numbers.join(', '))).join('');
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
