import { columnName } from '../spreadsheets/spreadsheet.ts';
import { inNotes, type PlanChoices } from './choices.ts';
import { fieldLabel, planFields, type PlanTable } from './fields.ts';
import { fieldOf, plainHeading } from './headings.ts';
import type { FoundTable } from './sheets.ts';

/** What a column was taken for. */
export interface PlanColumn {
  readonly index: number;
  /** As the spreadsheet names it: "C". */
  readonly letter: string;
  readonly heading: string;
  /** The id of a field, with the school year of amounts; `inNotes` where it is kept in the notes. */
  readonly field: string;
  /** Why it is kept in the notes; undefined where it is not. */
  readonly why: string | undefined;
  /** Whether nobody has said yet what it is. */
  readonly isUnknown: boolean;
}

/** Fields that several columns of a table may give together. */
const together = new Set(['date', 'followUp']);

/** What each column is: as it was chosen, else as its heading says. Columns without anything in them are passed over. */
export function planColumns({ table, grid }: FoundTable, choices: PlanChoices): readonly PlanColumn[] {
  const columns: PlanColumn[] = [];
  for (const { index, heading } of grid.columns) {
    if (!grid.rows.some(({ cells }) => (cells[index] ?? '') !== '')) continue;
    const chosen = chosenFor(heading, choices);
    const field = chosen === undefined ? fieldOf(heading, table, choices.plainYears) : fieldNamed(chosen, table);
    const twin = columns.find((other) => other.field === field && field !== inNotes && !together.has(field));
    columns.push({
      ...{ index, letter: columnName(index), heading },
      field: twin === undefined ? (field ?? inNotes) : inNotes,
      why: twin === undefined ? whyInNotes(field, chosen) : `Column ${twin.letter} holds the same, and was taken.`,
      isUnknown: field === undefined,
    });
  }
  return columns;
}

function whyInNotes(field: string | undefined, chosen: string | undefined): string | undefined {
  if (field === inNotes) return 'As you said.';
  if (field !== undefined) return undefined;
  return chosen === undefined ? 'Its heading names no field of a plan.' : `“${chosen}” names no field of a plan.`;
}

/** What somebody said of a column; undefined where nobody did. */
export function chosenFor(heading: string, { columns }: PlanChoices): string | undefined {
  const name = heading.toLowerCase();
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

/** The field somebody names by its label or its id. */
function fieldNamed(said: string, table: PlanTable): string | undefined {
  if (said.trim() === '') return inNotes;
  return planFields[table].find(({ id }) =>
    [id, fieldLabel(table, id)].some((each) => plainHeading(each) === plainHeading(said)),
  )?.id;
}
