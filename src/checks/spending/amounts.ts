import type { Issue } from '../../report/issue.ts';
import { fieldIssue, type Check } from '../check.ts';
import { rowsOf, tablesIn, type PlacedRow } from './rows.ts';

/** Every amount says what kind of money it is and how settled; every year of a row says something; templates are empty. */
export const spendingAmounts: Check = ({ corpus }) =>
  tablesIn(corpus).flatMap((placed) =>
    rowsOf(placed).flatMap((row) =>
      placed.isTemplate ? filled(row) : [...incomplete(row), ...absent(row, placed.tables.schoolYears)],
    ),
  );

function incomplete(row: PlacedRow): Issue[] {
  return row.years.flatMap((year) => {
    const cell = row.cellOf(year);
    if (typeof cell.value !== 'number') return [];
    const path = [...row.path, 'amounts', year];
    return [
      ...(cell.kind ? [] : [fieldIssue(row.entry, 'missing-kind', path, noKind(row.name, year))]),
      ...(cell.status ? [] : [fieldIssue(row.entry, 'missing-status', path, noStatus(row.name, year))]),
    ];
  });
}

/** One message a row: a forgotten row would otherwise bring one for each year. */
function absent(row: PlacedRow, schoolYears: readonly string[]): Issue[] {
  const silent = schoolYears.filter((year) => !row.cellOf(year).written);
  if (silent.length === 0) return [];
  return [
    fieldIssue(row.entry, 'missing-amount', row.path, {
      what: `${row.name} says nothing for ${silent.join(', ')}.`,
      fix: `Write the amount, or say that no source gives one:  "${silent[0] ?? ''}": { value: not-reported }`,
    }),
  ];
}

function filled(row: PlacedRow): Issue[] {
  const year = row.years.find((each) => typeof row.cellOf(each).value === 'number');
  if (year === undefined) return [];
  return [
    fieldIssue(row.entry, 'filled-template', [...row.path, 'amounts', year], {
      what: `This is a blank template, and ${row.name} holds an amount for ${year}.`,
      fix: 'Remove the amount, or remove template: true and name the district.',
    }),
  ];
}

function noKind(name: string, year: string) {
  return {
    what: `${name} does not say whether the amount for ${year} was spent or budgeted.`,
    fix: 'Add it to the row or to the amount:  kind: spent',
  };
}

function noStatus(name: string, year: string) {
  return {
    what: `${name} does not say how settled the amount for ${year} is.`,
    fix: 'Add it to the row or to the amount:  status: actual',
  };
}
