import { csv, withApostrophe, withoutApostrophe } from '../../lib/csv.ts';
import { readCsv } from '../../lib/read-csv.ts';
import { linesOf, type Cells } from './csv-lines.ts';
import { valueOfLines } from './csv-values.ts';
import type { Answers, FieldForm, SheetForm } from './form.ts';
import { findNamed, nameIn } from './names.ts';
import { refusals, type Opened } from './opened.ts';
import { placedOf, type Placed } from './values.ts';

const header = ['group', 'field', 'row', 'column', 'answer'];

/** The name of the file of one sheet: "through-the-lens - Grade 4.csv". */
export function csvName(form: SheetForm, name: string): string {
  return `${beforeName(form)}${name}.csv`;
}

function beforeName({ tool }: SheetForm): string {
  return `${tool.split('/').at(-1) ?? tool} - `;
}

/** One sheet as comma-separated values in the words of the page: a line for each answer. */
export function writeCsv(form: SheetForm, answers: Answers): string {
  const lines = form.groups.flatMap((group) =>
    group.fields.flatMap((field) =>
      linesOf(field, answers).map((rest) => [nameIn(form.groups, group), nameIn(group.fields, field), ...rest]),
    ),
  );
  return csv([header, ...lines.map((line) => line.map(withApostrophe))]);
}

/**
 * Reads such a file, also after a spreadsheet has saved it again.
 *
 * @param file its name, which is the name of the sheet: nothing in the file is
 */
export function readCsvSheet(text: string, form: SheetForm, file: string): Opened {
  const ending = file.replace(/\.[^.]*$/, '');
  const name = ending.startsWith(beforeName(form)) ? ending.slice(beforeName(form).length) : ending;
  // A spreadsheet may begin the file with a byte order mark.
  const plain = text.replace(/^\ufeff/, '');
  const [first, ...rest] = readCsv(plain) ?? [];
  if (!first && plain.startsWith(header.join())) return { problem: refusals.broken };
  if (first?.map((cell) => cell.trim().toLowerCase()).join() !== header.join()) return { problem: refusals.notASheet };
  const lines = rest.filter((line) => line.some((cell) => cell !== ''));
  if (lines.some((line) => line.length !== header.length)) return { problem: refusals.broken };
  return readLines(lines, form, name);
}

function readLines(lines: readonly (readonly string[])[], form: SheetForm, name: string): Opened {
  const found = new Map<FieldForm, Cells[]>();
  const leftOut = new Set<string>();
  for (const line of lines) {
    const [group, label, row, column, answer] = line.map(cleaned) as [string, string, string, string, string];
    const field = findNamed(findNamed(form.groups, group)?.fields ?? [], label);
    if (field) found.set(field, [...(found.get(field) ?? []), [row, column, answer]]);
    else leftOut.add(label);
  }
  if (found.size === 0 && leftOut.size > 0) return { problem: refusals.otherTool('it has none of the questions here') };
  const placed: Placed[] = [];
  for (const [field, cells] of found) {
    const answers = placedOf(field, valueOfLines(field, cells));
    if (!answers) return { problem: refusals.unfit(field.label) };
    placed.push(...answers);
  }
  return { sheets: [{ name, answers: new Map(placed) }], leftOut: [...leftOut] };
}

function cleaned(cell: string): string {
  return withoutApostrophe(cell.replaceAll(/\r\n?/g, '\n'));
}
