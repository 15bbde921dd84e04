import { decodable } from '../tables/decodable.ts';
import { rowsOf, type Header, type Row } from '../tables/rows.ts';
import type { Encoding } from '../tables/encoding.ts';
import type { TableSource } from '../tables/source.ts';
import { readMembership, readStaff } from './ccd.ts';
import { readControls, type Control } from './controls.ts';
import { readEdge } from './edge.ts';
import { readF33 } from './f33.ts';
import type { LayoutName } from './layouts.ts';
import type { ReadPart } from './manifest.ts';
import { readMedians, type MedianRow } from './medians-table.ts';
import { readMerged } from './merged.ts';
import type { Part } from './part.ts';

/** A table whose columns are known. */
export interface KnownTable {
  readonly source: TableSource;
  readonly header: Header;
  readonly layout: LayoutName;
}

/** Reads what a table says about districts. */
export async function readTable(table: KnownTable, addUp: readonly string[]): Promise<ReadPart> {
  const { result, encoding } = await decodable((tried) => read(table, addUp, rowsIn(table, tried)));
  return { part: result, encoding };
}

/** Reads a table of totals that NCES published. */
export async function readControlTable(table: KnownTable): Promise<Control[]> {
  const { result } = await decodable((tried) => readControls(table.source.name, table.header, rowsIn(table, tried)));
  return result;
}

/** Reads a table of medians that an import of whole files wrote. */
export async function readMedianTable(table: KnownTable): Promise<MedianRow[]> {
  const { result } = await decodable((tried) => readMedians(table.source.name, table.header, rowsIn(table, tried)));
  return result;
}

function rowsIn({ source, header }: KnownTable, encoding: Encoding): AsyncIterable<Row> {
  return rowsOf(source, header, encoding);
}

function read(
  { source, header, layout }: KnownTable,
  addUp: readonly string[],
  rows: AsyncIterable<Row>,
): Promise<Part> {
  switch (layout) {
    case 'f33':
      return readF33(source.name, header, rows, addUp);
    case 'edge':
      return readEdge(source.name, header, rows);
    case 'membership':
      return readMembership(source.name, header, rows);
    case 'staff':
      return readStaff(source.name, header, rows);
    case 'merged':
      return readMerged(source.name, header, rows);
    case 'controls':
    case 'medians':
      throw new Error('A table of totals or medians says nothing about a district.');
  }
}
