import { collect } from '../../../../src/import/tables/collect.ts';
import { headerOf, rowsOf, type Header, type Row } from '../../../../src/import/tables/rows.ts';
import type { TableSource } from '../../../../src/import/tables/source.ts';

/** A table in memory, which arrives in pieces as one from a disk does. */
export function source(name: string, contents: string | Uint8Array, pieceSize = 7): TableSource {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return {
    name,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is read is asynchronous on a disk
    bytes: async function* () {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

/** The header and the rows of a table in UTF-8. */
export async function table(
  name: string,
  text: string,
): Promise<{ readonly header: Header; readonly rows: AsyncIterable<Row> }> {
  const from = source(name, text, 4096);
  const header = await headerOf(from);
  return { header, rows: rowsOf(from, header, 'utf-8') };
}

/** The cells of every row below the first. */
export async function cellsOf(from: TableSource, encoding: 'utf-8' | 'windows-1252' = 'utf-8'): Promise<unknown[]> {
  const rows = await collect(rowsOf(from, await headerOf(from), encoding));
  return rows.map(({ cells }) => cells);
}
