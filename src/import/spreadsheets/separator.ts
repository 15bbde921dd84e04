import type { TextForm } from './spreadsheet.ts';

type Separator = TextForm['separator'];

/** In the order they win in where rows speak for several: commas stand in amounts and in sentences too. */
const separators: readonly Separator[] = ['\t', '|', ';', ','];

/** Rows that are looked at. */
const sample = 200;

/**
 * What keeps the cells apart: the separator that most rows have equally often, outside of quotation marks. A row of
 * a title above the table has none.
 */
export function separatorOf(text: string): Separator {
  const lines = firstLines(text);
  const scores = separators.map((separator) => {
    const rows = score(lines.map((line) => line.split(separator).length - 1));
    // Hardly a cell holds a tab, but many hold commas: sentences above the table, and every amount in it.
    return separator === '\t' ? rows * 2 : rows;
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : (separators[scores.indexOf(best)] ?? ',');
}

/** The first lines, without what stands in quotation marks. */
function firstLines(text: string): string[] {
  const start = text.slice(0, 100_000).replaceAll(/"[^"]*"/g, '');
  return start.split(/\r\n|\n|\r/, sample).filter((line) => line.trim() !== '');
}

/** How many rows have as many separators as most have. */
function score(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  return Math.max(0, ...rows.values());
}
