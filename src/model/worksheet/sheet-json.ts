import { fieldsOf, type Sheet, type SheetForm } from './form.ts';
import { mostSheets, refusals, type Opened } from './opened.ts';
import { placedOf, valueOf, type Placed } from './values.ts';

const format = 'hornbook-sheet';
const version = 1;

/** The name of the file of all sheets: "through-the-lens sheets.json". */
export function jsonName({ tool }: SheetForm): string {
  return `${tool.split('/').at(-1) ?? tool} sheets.json`;
}

/** Sheets as a JSON file that can be opened again. */
export function writeJson(form: SheetForm, sheets: readonly Sheet[]): string {
  const written = {
    ...{ format, version, tool: form.tool, title: form.title },
    sheets: sheets.map(({ name, answers }) => ({
      name,
      answers: Object.fromEntries(
        fieldsOf(form).flatMap((field) => {
          const value = valueOf(field, answers);
          return value === undefined ? [] : [[field.id, value]];
        }),
      ),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads such a file. Its answers are text: nothing in it is run or shown as anything else. */
export function readJson(text: string, form: SheetForm): Opened {
  const file = parsed(text);
  if (file === undefined) return { problem: refusals.broken };
  if (!isRecord(file) || file['format'] !== format) return { problem: refusals.notASheet };
  if (file['version'] !== version) return { problem: refusals.otherVersion };
  if (file['tool'] !== form.tool) return { problem: refusals.otherTool(nameOfTool(file)) };
  const sheets: unknown = file['sheets'];
  if (!Array.isArray(sheets) || sheets.length === 0) return { problem: refusals.broken };
  return sheets.length > mostSheets ? { problem: refusals.tooMany } : readSheets(sheets, form);
}

function nameOfTool({ title, tool }: Record<string, unknown>): string {
  return [title, tool].find((name): name is string => typeof name === 'string') ?? 'unknown';
}

function readSheets(sheets: readonly unknown[], form: SheetForm): Opened {
  const read: Sheet[] = [];
  const leftOut = new Set<string>();
  for (const sheet of sheets) {
    if (!isRecord(sheet) || typeof sheet['name'] !== 'string' || !isRecord(sheet['answers']))
      return { problem: refusals.broken };
    const answers = readAnswers(sheet['answers'], form);
    if ('problem' in answers) return answers;
    read.push({ name: sheet['name'], answers: new Map(answers.placed) });
    for (const name of answers.leftOut) leftOut.add(name);
  }
  return { sheets: read, leftOut: [...leftOut] };
}

interface ReadAnswers {
  readonly placed: readonly Placed[];
  readonly leftOut: readonly string[];
}

function readAnswers(written: Record<string, unknown>, form: SheetForm): ReadAnswers | { readonly problem: string } {
  const fields = new Map(fieldsOf(form).map((field) => [field.id, field]));
  const placed: Placed[] = [];
  const leftOut: string[] = [];
  for (const [id, value] of Object.entries(written)) {
    const field = fields.get(id);
    const answers = field && placedOf(field, value);
    if (!field) leftOut.push(id);
    else if (answers) placed.push(...answers);
    else return { problem: refusals.unfit(field.label) };
  }
  return { placed, leftOut };
}

/** Undefined where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
