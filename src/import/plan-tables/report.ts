import { list } from '../../lib/format.ts';
import { planParts } from '../../lib/plan-parts.ts';
import { inNotes } from './choices.ts';
import type { PlanColumn } from './columns.ts';
import { fieldLabel, tableLabel } from './fields.ts';
import { findingText } from './finding.ts';
import type { ReadTable, UnderstoodPlan } from './understand.ts';

/** What was understood, in lines for a terminal: every table with its columns, and what has to be looked at. */
export function planLines(understood: UnderstoodPlan): readonly string[] {
  const { tables, sentences, findings, unitSign, notes } = understood;
  return [
    'What was read',
    ...sentences.map((sentence) => `  ${sentence}`),
    ...(unitSign === undefined ? [] : [`  The file says: “${unitSign.text}”.`]),
    ...tables.flatMap(tableLines),
    ...(findings.length === 0 ? [] : ['Look at these']),
    ...findings.map((finding) => `  ${findingText(finding)}`),
    ...unknownLines(tables),
    summary(understood),
    ...(notes.length === 0
      ? []
      : [`What has no field is kept in ${counted(notes.length, 'note')}, on the plan’s page “${planParts.health}”.`]),
  ];
}

function unknownLines(tables: readonly ReadTable[]): readonly string[] {
  const unknown = tables.flatMap(({ columns }) => columns.filter(({ isUnknown }) => isUnknown));
  const [first] = unknown;
  return first === undefined
    ? []
    : [
        `Not known: ${list(unknown.map(({ heading }) => `“${heading}”`))}. Say what a column is with --columns "${first.heading}=…", by a word such as Provider.`,
      ];
}

function tableLines({ name, table, columns }: ReadTable): readonly string[] {
  return [`${tableLabel(table)}, from “${name}”`, ...columns.map((column) => `  ${columnLine(column, table)}`)];
}

function columnLine({ letter, heading, field, why }: PlanColumn, table: ReadTable['table']): string {
  const taken = field === inNotes ? 'kept in the notes' : fieldLabel(table, field);
  return `${letter} “${heading}”: ${taken}${why === undefined ? '' : `. ${why}`}`;
}

function summary({ goals, activities, budget, schoolYears }: UnderstoodPlan): string {
  const years = schoolYears.length === 0 ? '' : `, for ${schoolYears.join(', ')}`;
  return `${counted(goals.length, 'goal')}, ${counted(activities.length, 'activity')} and ${counted(budget.length, 'budget line')}${years}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`;
}

/** What has to be answered before anything is written; undefined where everything is. */
export function planQuestion({
  unit,
  plainYears,
  schoolYears,
}: UnderstoodPlan): 'unit' | 'years' | 'school-year' | undefined {
  if (unit === undefined) return 'unit';
  if (plainYears.length > 0) return 'years';
  return schoolYears.length === 0 ? 'school-year' : undefined;
}
