import { noChoices, type Choices } from '../../../../src/import/money-tables/choices.ts';
import { filledTables, type FilledTables } from '../../../../src/import/money-tables/filled.ts';
import { understand, type Understood } from '../../../../src/import/money-tables/understand.ts';
import { readPasted } from '../../../../src/import/spreadsheets/read.ts';

/** What is understood of cells that were pasted: rows in lines, cells between tabs. */
export function understoodOf(
  rows: readonly (readonly (string | number)[])[],
  choices: Partial<Choices> = {},
): Understood {
  return understand(readPasted(rows.map((row) => row.join('\t')).join('\n')), { ...noChoices, ...choices });
}

/** What each row is filled in as, by its name. */
export function targetsIn({ rows }: Understood): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, target }) => [name, target]));
}

/** Why each row is left out that is. */
export function whyIn({ rows }: Understood): Record<string, string | undefined> {
  return Object.fromEntries(rows.filter(({ target }) => target === '').map(({ name, why }) => [name, why]));
}

/** What each column was taken for, by its heading. */
export function fieldsIn({ columns }: Understood): Record<string, string> {
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
}

export function filledOf(
  rows: readonly (readonly (string | number)[])[],
  choices: Partial<Choices> = {},
): FilledTables {
  return filledTables(understoodOf(rows, choices));
}
