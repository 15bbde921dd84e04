import { dollars } from '../../lib/format.ts';
import { slugOf } from '../../lib/slug.ts';
import { amountStatuses } from '../../schemas/money.ts';
import { amountOf } from '../money-tables/amount.ts';
import type { Unit } from '../money-tables/choices.ts';
import { isUsualName, targetNamed } from '../money-tables/row-words.ts';
import { yearHeading } from '../money-tables/year-heading.ts';
import type { ReadActivity } from './activities.ts';
import type { PlainYears } from './choices.ts';
import type { ReadGoal } from './goals.ts';
import { goalsAt } from './pointers.ts';
import { cellOf, textOf, type Notebook, type PlacedCell, type PlanRow } from './rows.ts';
import { idFor, said, texts, type Draft } from './values.ts';

/** What the lines of a budget are read with. */
export interface BudgetSettings {
  readonly unit: Unit;
  readonly plainYears: PlainYears;
  readonly goals: readonly ReadGoal[];
  readonly activities: readonly ReadActivity[];
}

/** A row of a budget, with the school year its sheet is of, where it says so. */
export type BudgetRow = PlanRow & { readonly yearOfSheet: string | undefined };

/** The lines of a budget: one for each amount that is planned. Rows of totals are compared, and left out. */
export function readBudget(rows: readonly BudgetRow[], settings: BudgetSettings, notebook: Notebook): Draft[] {
  const lines: Draft[] = [];
  const ids = new Set<string>();
  let sum = 0;
  for (const row of rows) {
    if (isTotal(row)) sum = compared(row, sum, lines, settings, notebook);
    else {
      const own = linesOf(row, settings, ids, notebook);
      if (own.length === 0) notebook.tellRow(row, 'This row has no amount. It is kept in the notes.');
      for (const cell of own.length === 0 ? row.cells : []) if (cell.column.field !== '') notebook.note(cell);
      sum += plannedIn(own);
      lines.push(...own);
    }
  }
  return lines;
}

function isTotal({ cells }: PlanRow): boolean {
  return cells.some(({ text }) =>
    /^(?:grand |sub-?)?totals?(?: (?:for|of|budget|costs?|amounts?|all)\b.*)?:?$/i.test(text),
  );
}

/** Compares a total with the lines since the last one, or with all; a new part begins below it. */
function compared(
  row: PlanRow,
  sum: number,
  lines: readonly Draft[],
  { unit }: BudgetSettings,
  notebook: Notebook,
): number {
  const amounts = row.cells
    .filter(({ column }) => column.field.startsWith('budgeted'))
    .map(({ cell }) => amountOf(cell, unit)?.value);
  if (!amounts.every((each) => typeof each === 'number')) return 0;
  const told = amounts.reduce((all, each) => all + each, 0);
  if (amounts.length > 0 && told !== sum && told !== plannedIn(lines))
    notebook.tellRow(
      row,
      `The total says ${dollars(told)}; the rows above it add up to ${dollars(sum)}. Look which is right.`,
    );
  return 0;
}

function plannedIn(lines: readonly Draft[]): number {
  return lines.reduce((sum, { budgeted }) => sum + (typeof budgeted === 'number' ? budgeted : 0), 0);
}

/** A row with amounts of several school years gives a line for each of them. */
function linesOf(row: BudgetRow, settings: BudgetSettings, ids: Set<string>, notebook: Notebook): Draft[] {
  const amounts = row.cells.filter(({ column }) => /^(?:budgeted|spent)/.test(column.field));
  const years = [...new Set(amounts.map(({ column }) => column.field.split(' ')[1]))];
  return years.map((year) => {
    const schoolYear = year ?? yearOf(row, settings, notebook);
    const amount = (kind: string): Draft =>
      said(
        kind,
        dollarsAt(
          amounts.find(({ column }) => column.field === [kind, year].filter(Boolean).join(' ')),
          settings.unit,
          notebook,
        ),
      );
    return {
      id: idFor(
        [textOf(row, 'use') || textOf(row, 'from') || 'line', schoolYear].filter(Boolean).join(' '),
        ids,
        'line',
      ),
      ...said('schoolYear', schoolYear),
      ...named(row, 'from', 'bySource'),
      ...named(row, 'use', 'byUse'),
      ...said('goals', goalsAt(row, settings.goals, notebook)),
      ...said('activity', activityAt(row, settings.activities, notebook)),
      ...amount('budgeted'),
      ...said('status', statusAt(row, notebook)),
      ...amount('spent'),
      ...texts(row, ['justification']),
    };
  });
}

function yearOf(row: BudgetRow, { plainYears }: BudgetSettings, notebook: Notebook): string | undefined {
  const cell = cellOf(row, 'year');
  if (cell === undefined) return row.yearOfSheet;
  const read = yearHeading(cell.text, plainYears);
  if (read !== undefined && 'year' in read) return read.year;
  notebook.tell(
    cell,
    `“${cell.text}” is not read as a school year. It takes two years that follow each other, as 2026-27.`,
  );
  return cell.text;
}

/** A source or a use by the words of the budget; its own name stays beside it where it is another. */
function named(row: PlanRow, field: 'from' | 'use', table: 'bySource' | 'byUse'): Draft {
  const name = textOf(row, field);
  if (name === '') return {};
  const key = targetNamed(name, table)?.key ?? 'other';
  return { [field]: key, ...(key !== 'other' && isUsualName(name, key) ? {} : { [`${field}Name`]: name }) };
}

function activityAt(row: PlanRow, activities: readonly ReadActivity[], notebook: Notebook): string | undefined {
  const cell = cellOf(row, 'activity');
  if (cell === undefined) return undefined;
  const found = activities.find(({ id, number, title }) =>
    [id, number, title].some((each) => each !== '' && slugOf(each) === slugOf(cell.text)),
  );
  if (found === undefined)
    notebook.tell(
      cell,
      `There is no activity “${cell.text}”. Write its name or its number as in the table of activities.`,
    );
  return found?.id ?? (slugOf(cell.text) || cell.text);
}

function statusAt(row: PlanRow, notebook: Notebook): string | undefined {
  const cell = cellOf(row, 'status');
  const status = amountStatuses.find((each) => each === cell?.text.toLowerCase());
  if (cell !== undefined && status === undefined)
    notebook.keep(cell, `“${cell.text}” is none of ${amountStatuses.join(', ')}.`);
  return status;
}

function dollarsAt(cell: PlacedCell | undefined, unit: Unit, notebook: Notebook): number | string | undefined {
  if (cell === undefined) return undefined;
  const amount = amountOf(cell.cell, unit);
  const isPlanned = cell.column.field.startsWith('budgeted');
  if (typeof amount?.value === 'string' && (isPlanned || !amount.value.startsWith('not-')))
    notebook.tell(cell, `“${cell.text}” is not read as an amount. It takes whole dollars, as 12500 or $12,500.`);
  if (amount?.isRounded === true) notebook.tell(cell, `“${cell.text}” has cents and was rounded to whole dollars.`);
  return amount?.value;
}
