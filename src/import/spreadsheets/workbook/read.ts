import type { Sheet as Parsed } from 'hucre';
import { refuse, refuseDamaged } from '../refuse.ts';
import type { Sheet } from '../spreadsheet.ts';
import { openZip, type Zip } from '../zip/open.ts';
import { contentsOf } from './contents.ts';
import { plainWorkbook } from './plain.ts';
import { sheetOf } from './sheet.ts';

/**
 * The sheets of an .xlsx file, the hidden ones too, in the order of their tabs. The zip's directory is held against
 * the limits before anything is unpacked, and the parts before they are read.
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  const zip = openZip(name, bytes);
  mustBeWorkbook(zip);
  const contents = await contentsOf(zip);
  const sheets = await parsed(name, await plainWorkbook(zip, contents));
  return contents.tabs.map((tab, index) => sheetOf(name, tab, sheets[index] ?? refuseDamaged(name)));
}

async function parsed(name: string, workbook: Uint8Array): Promise<Parsed[]> {
  // hucre has no dependencies, and errors of its own for cells that are out of bounds; others die on them. 36 KB
  // compressed: a page loads it only where somebody chooses a workbook.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return (await readXlsx(workbook)).sheets;
  } catch (error) {
    // Whatever it stumbles over is the file's fault: its errors are many, and some are not its own.
    refuseDamaged(name, error);
  }
}

/** Other programs pack their files into zip files too. */
function mustBeWorkbook({ name, entries }: Zip): void {
  const has = (pattern: RegExp): boolean => [...entries.keys()].some((path) => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/)) refuseKind(name, 'a binary workbook (.xlsb)');
  if (entries.has('content.xml')) refuseKind(name, 'an OpenDocument file (.ods)');
  if (has(/^Index\/.*\.iwa$/) || entries.has('Index.zip')) refuseKind(name, 'a Numbers file');
  if (has(/^word\//)) refuse(`${name} is a Word document: copy the cells of its table and paste them.`);
  if (!entries.has('[Content_Types].xml') || !has(/(?:^|\/)worksheets\//))
    refuse(`${name} holds no workbook: unpack it, and choose the .xlsx or .csv file in it.`);
}

function refuseKind(name: string, kind: string): never {
  refuse(`${name} is ${kind}: open it, save it as .xlsx or .csv, and choose that file.`);
}
