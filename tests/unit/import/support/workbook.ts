import { zipped, type Part } from './zipped.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type CellText = string | number | null;

export interface SheetParts {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows?: readonly (readonly CellText[])[];
  /** In place of rows: the inside of sheetData. */
  readonly data?: string;
  /** "A1:B1". */
  readonly merges?: readonly string[];
  readonly columns?: string;
}

/** What the sheets of a workbook share. */
export interface SharedParts {
  /** The insides of texts that cells name by their places: "<t>Use</t>". */
  readonly strings?: readonly string[];
  /** How numbers look, by the style of a cell: the standard's number for it, or a text such as "yyyy". */
  readonly looks?: readonly (number | string)[];
  readonly isFrom1904?: boolean;
}

/** The parts of a workbook, written by hand as the standard describes them. */
export function workbookParts(sheets: readonly SheetParts[], shared: SharedParts = {}): Part[] {
  const tabs = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const about = shared.isFrom1904 === true ? '<workbookPr date1904="1"/>' : '';
  const others = sharedParts(shared);
  const targets = [
    ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    ...others.map(({ type, path }, index) => relation(sheets.length + index + 1, type, `/${path}`)),
  ];
  return [
    {
      path: '[Content_Types].xml',
      contents: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { path: '_rels/.rels', contents: relationsOf([relation(1, 'officeDocument', 'xl/workbook.xml')]) },
    {
      path: 'xl/workbook.xml',
      contents: `<workbook xmlns="${main}" xmlns:r="${office}">${about}<sheets>${tabs.join('')}</sheets></workbook>`,
    },
    { path: 'xl/_rels/workbook.xml.rels', contents: relationsOf(targets) },
    ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, contents: worksheet(sheet) })),
    ...others.map(({ path, contents }) => ({ path, contents })),
  ];
}

function sharedParts({ strings, looks }: SharedParts): (Part & { readonly type: string })[] {
  const [texts = [], styles = []] = [strings?.map((text) => `<si>${text}</si>`), looks?.map((_, index) => 164 + index)];
  const formats = styles.map((id, index) => `<numFmt numFmtId="${id}" formatCode="${String(looks?.[index])}"/>`);
  const cells = styles.map((id, index) => `<xf numFmtId="${typeof looks?.[index] === 'number' ? looks[index] : id}"/>`);
  return [
    {
      ...{ type: 'sharedStrings', path: 'xl/sharedStrings.xml' },
      contents: `<sst xmlns="${main}">${texts.join('')}</sst>`,
    },
    {
      ...{ type: 'styles', path: 'xl/styles.xml' },
      contents: `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`,
    },
  ].filter(({ type }) => (type === 'styles' ? looks : strings) !== undefined);
}

/** An .xlsx file of such parts. */
export function workbook(...sheets: readonly SheetParts[]): Uint8Array {
  return zipped(workbookParts(sheets));
}

/** An .xlsx file of one sheet, by the inside of its sheetData. */
export function oneSheet(data: string, shared: SharedParts = {}): Uint8Array {
  return zipped(workbookParts([{ data }], shared));
}

/** The same parts, those with a path that is named changed. */
export function withChanged(parts: readonly Part[], path: string, change: (part: Part) => Partial<Part>): Part[] {
  return parts.map((part) => (part.path === path ? { ...part, ...change(part) } : part));
}

export function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
}

export function relationsOf(all: readonly string[]): string {
  return `<Relationships xmlns="${relations}">${all.join('')}</Relationships>`;
}

function worksheet({ rows = [], data, merges = [], columns = '' }: SheetParts): string {
  const inside = data ?? rows.map((row, at) => `<row r="${at + 1}">${row.map(cell(at)).join('')}</row>`).join('');
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${main}">${columns}<sheetData>${inside}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

function cell(row: number): (value: CellText, column: number) => string {
  return (value, column) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
}
