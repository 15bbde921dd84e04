import { readCsv } from '../../../lib/support/read-csv.ts';
import { dataCsv } from '../../../../../src/model/data/file.ts';
import type { Context } from '../../../../../src/model/context.ts';
import type { DataCollection } from '../../../../../src/schemas/data/data-file.ts';

/** The lines of a spreadsheet as whoever opens it sees them: each cell by the name of its column. */
export function linesOf(collection: DataCollection, context: Context): Record<string, string>[] {
  const [columns = [], ...lines] = readCsv(dataCsv(collection, context));
  return lines.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`A line has ${cells.length} cells, not ${columns.length}.`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
