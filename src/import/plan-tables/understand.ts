import type { Unit } from '../money-tables/choices.ts';
import { hiddenParts } from '../money-tables/tellings.ts';
import { unitSign, type UnitSign } from '../money-tables/units.ts';
import { refuse } from '../spreadsheets/refuse.ts';
import type { Spreadsheet } from '../spreadsheets/spreadsheet.ts';
import { readActivities } from './activities.ts';
import { readBudget } from './budget.ts';
import type { PlanChoices } from './choices.ts';
import { planColumns, type PlanColumn } from './columns.ts';
import type { PlanTable } from './fields.ts';
import type { Finding } from './finding.ts';
import { readGoals } from './goals.ts';
import { notesOf } from './notes.ts';
import { Notebook, planRows, type PlanRow } from './rows.ts';
import { foundSheets, yearOfSheet, type FoundTable, type NamedSheet } from './sheets.ts';
import type { Draft } from './values.ts';
import { plainYearsIn, yearsOf, yearsOfDays } from './years.ts';

/** A table of a plan, with what its columns were taken for. */
export interface ReadTable extends FoundTable {
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
}

/** What was understood of the tables of a plan, to be shown before anything is written. */
export interface UnderstoodPlan {
  readonly tables: readonly ReadTable[];
  /** Parts of the plan as an author would write them. */
  readonly goals: readonly Draft[];
  readonly activities: readonly Draft[];
  readonly budget: readonly Draft[];
  readonly schools: readonly Draft[];
  /** The school years the plan covers, oldest first; none where nothing says so. */
  readonly schoolYears: readonly string[];
  /** What was not understood, with its place. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly sentences: readonly string[];
  /** What amounts are counted in; undefined where a file says something and nobody was asked yet. */
  readonly unit: Unit | undefined;
  readonly unitSign: UnitSign | undefined;
  /** Years such as "2027" that may mean two school years, where nobody was asked yet. */
  readonly plainYears: readonly string[];
}

/**
 * Reads a plan that is kept in tables: goals, activities and budget, as sheets of a workbook or as files.
 *
 * @throws ImportProblem where no sheet is such a table
 */
export function understandPlan(files: readonly Spreadsheet[], choices: PlanChoices): UnderstoodPlan {
  const { tables: found, others } = foundSheets(files);
  if (found.length === 0)
    refuse(
      `No table of goals, activities or budget was found in ${files.map(({ name }) => name).join(', ')}: write above each column what it holds, such as Goal and Area, Activity and Date, or Use and Amount.`,
    );
  const tables = found.map((table) => {
    const columns = planColumns(table, choices);
    return { ...table, columns, rows: planRows(table, columns) };
  });
  const sign = unitSign(tables.filter(({ table }) => table === 'budget').flatMap(textsAround));
  const unit = choices.unit ?? (sign === undefined ? 1 : undefined);
  const notebook = new Notebook();
  const parts = partsOf(tables, choices, unit ?? 1, notebook);
  return {
    ...{ tables, ...parts, unit, unitSign: sign, findings: notebook.findings },
    notes: [...notesOf(tables, others), ...notebook.notes],
    sentences: [
      ...others.map(unread),
      ...tables.flatMap(({ name, sheet }) => [
        ...hiddenSheet(name, sheet.isHidden),
        ...hiddenParts(sheet).map((text) => `“${name}”: ${text}`),
      ]),
    ],
    plainYears: choices.plainYears === undefined ? plainYearsIn(tables) : [],
  };
}

function partsOf(tables: readonly ReadTable[], choices: PlanChoices, unit: Unit, notebook: Notebook) {
  const rowsOf = (wanted: PlanTable): PlanRow[] =>
    tables.filter(({ table }) => table === wanted).flatMap(({ rows }) => rows);
  const schools = new Map<string, string>();
  const goals = readGoals(rowsOf('goals'), schools, notebook);
  const activities = readActivities(rowsOf('activities'), goals, schools, notebook);
  const drafts = { goals: goals.map(({ draft }) => draft), activities: activities.map(({ draft }) => draft) };
  const ofDays = yearsOfDays(drafts.activities);
  const usual = choices.schoolYear ?? (ofDays.length === 1 ? ofDays[0] : undefined);
  const budgetRows = tables
    .filter(({ table }) => table === 'budget')
    .flatMap((table) => table.rows.map((row) => ({ ...row, yearOfSheet: yearOfSheet(table) ?? usual })));
  const budget = readBudget(budgetRows, { unit, plainYears: choices.plainYears, goals, activities }, notebook);
  return {
    ...{ ...drafts, budget },
    schools: [...schools].map(([id, name]) => ({ id, name })),
    schoolYears: yearsOf(budget, ofDays, choices.schoolYear),
  };
}

/** What stands around the amounts of a table may say what they are counted in. */
function textsAround({ name, grid }: ReadTable): readonly string[] {
  return [...grid.above, ...grid.columns.map(({ heading }) => heading), name];
}

function unread({ name, sheet }: NamedSheet): string {
  return sheet.isHidden
    ? `Not read: “${name}” (hidden). What it holds is not in the notes either.`
    : `Not read as a table: “${name}”. What it holds is kept in the notes.`;
}

function hiddenSheet(name: string, isHidden: boolean): readonly string[] {
  return isHidden ? [`“${name}” is hidden in the file, and was read.`] : [];
}
