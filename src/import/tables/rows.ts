import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { ImportProblem } from '../problem.ts';
import { collect } from './collect.ts';
import { decoded, type Encoding } from './encoding.ts';
import type { TableSource } from './source.ts';

/** How the cells of a table are kept apart. Tab-separated federal files use quotation marks as plain letters. */
const separators = ['\t', ',', '|'] as const;
type Separator = (typeof separators)[number];

/** A row longer than this is none: it keeps a file without line ends from filling the memory. */
const longestRow = 1_000_000;

/** The first row and how its cells are kept apart; undefined where the file is empty. */
export interface Header {
  readonly separator: Separator;
  readonly names: readonly string[];
}

/**
 * Reads the first row of a table, and no more of the file than that takes.
 *
 * @throws ImportProblem where the file is empty or no text
 */
export async function headerOf(source: TableSource): Promise<Header> {
  const line = await firstLine(source);
  if (line.trim() === '') throw new ImportProblem(`${source.name} is empty. Download it again from its owner.`);
  const separator = separators.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
  const rows = Readable.from([line]).pipe(parse({ ...options(separator), to: 1 }));
  const [names = []] = await collect(rows as AsyncIterable<string[]>);
  return { separator, names: names.map((name) => name.trim()) };
}

async function firstLine({ name, bytes }: TableSource): Promise<string> {
  let text = '';
  for await (const chunk of bytes()) {
    if (isUtf16(chunk))
      throw new ImportProblem(`${name} is written in UTF-16. Save it as UTF-8, or download it again.`);
    // Names of columns are plain letters, the same in every encoding that is read.
    text += Buffer.from(chunk)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '');
    const end = text.search(/[\r\n]/);
    if (end >= 0) return text.slice(0, end);
    if (text.length > longestRow) return text.slice(0, 200);
  }
  return text;
}

/** By its byte order mark, or by the empty bytes between its letters. */
function isUtf16([first, second, third]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (second === 0 && third !== 0);
}

/** A row of a table, and its number as a spreadsheet counts it: the names of the columns are row 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows below the first, one at a time, all with as many cells as the first.
 *
 * @throws OtherEncoding where the file is in another encoding
 * @throws ImportProblem where a row is cut off or damaged
 */
export async function* rowsOf(source: TableSource, header: Header, encoding: Encoding): AsyncGenerator<Row> {
  const text = Readable.from(decoded(source.name, source.bytes(), encoding));
  const parser = parse(options(header.separator));
  text.once('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of text.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      if (cells.length !== header.names.length) throw damaged(source.name, unlike(cells, header, number));
      if (number > 1) yield { number, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? damaged(source.name, describe(error)) : error;
  } finally {
    text.destroy();
  }
}

function options(separator: Separator): Options {
  return {
    ...{ bom: true, delimiter: separator, max_record_size: longestRow },
    ...{ skip_empty_lines: true, relax_column_count: true },
    ...(separator === ',' ? {} : { quote: null }),
  };
}

function damaged(name: string, what: string): ImportProblem {
  return new ImportProblem(`${name}: ${what} The file is cut off or damaged. Download it again from its owner.`);
}

function unlike(cells: readonly string[], { names }: Header, number: number): string {
  return `row ${number} has ${cells.length} cells, and the first row names ${names.length} columns.`;
}

function describe({ code, records }: CsvError): string {
  // The library has read further than it has handed out.
  const number = Number(records) + 1;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quotation mark in row ${number} or below is not closed.`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `row ${number} is longer than a row of a table is.`;
  return `row ${number} cannot be read as a row of a table.`;
}
