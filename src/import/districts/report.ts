import { dollars, list, number } from '../../lib/format.ts';
import type { Column } from '../../model/finder/shards.ts';
import type { Manifest, ColumnSummary } from './manifest.ts';
import type { ControlResult } from './controls.ts';

/** What the columns hold, in words. */
const held: Readonly<Record<Column, string>> = {
  students: 'students in the fall',
  totalRevenue: 'total revenue',
  currentSpending: 'current spending for elementary and secondary education',
  titleI: 'Title I money received',
  titleIIA: 'Title II-A money received',
  instructionalStaff: 'instructional staff, full-time equivalents',
  teachers: 'teachers, full-time equivalents',
};

/** What an import understood, for the person who started it. */
export function importReport(manifest: Manifest): string {
  const { tables, releases, controls, notRead, districts } = manifest;
  return [
    ...tables.map(tableLines),
    ...releases.map(({ source, schoolYear, columns }) =>
      [`School year ${schoolYear}, source ${source}`, ...columns.map(columnLine)].join('\n'),
    ),
    ...controlLines(controls),
    ...uncheckedLines(manifest),
    ...(notRead.length > 0 ? [`Left out, because they are no files about districts: ${notRead.join(', ')}`] : []),
    `${counted(districts, 'district')} in all.`,
  ].join('\n\n');
}

function tableLines({
  table,
  what,
  schoolYear,
  encoding,
  districts,
  states,
  leftOut,
}: Manifest['tables'][number]): string {
  const name = encoding === 'utf-8' ? 'UTF-8' : 'Windows-1252';
  const left = leftOut.rows > 0 ? `; ${number(leftOut.rows)} rows left out: ${leftOut.why}` : '';
  return `${table}\n  ${what}, school year ${schoolYear}, ${name}\n  ${counted(districts, 'district')} in ${counted(states, 'state or territory', 'states and territories')}${left}`;
}

function columnLine(summary: ColumnSummary): string {
  const { holds, column, reported, notReported, notApplicable, unreportedStates } = summary;
  const silent = unreportedStates.length > 0 ? `; no district of ${list(unreportedStates)} reported it` : '';
  return (
    `  ${column} → ${held[holds]}: ${sumOf(summary)} in ${counted(reported, 'district')}, ` +
    `not reported by ${number(notReported)}, not applicable to ${number(notApplicable)}${silent}`
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function sumOf({ holds, sum }: ColumnSummary): string {
  const isCount = holds === 'students' || holds === 'instructionalStaff' || holds === 'teachers';
  return isCount ? number(sum) : dollars(sum);
}

function controlLines(controls: readonly ControlResult[]): string[] {
  return [...Map.groupBy(controls, ({ published }) => published.fiscalYear)].map(([year, of]) =>
    [
      `Fiscal year ${year}: ${of.length === 1 ? '1 column adds' : `${of.length} columns add`} up to what NCES published`,
      ...of.map(controlLine),
    ].join('\n'),
  );
}

/** A file that was cut off between two rows looks whole: only NCES's totals tell. */
function uncheckedLines({ releases, controls }: Manifest): string[] {
  const checked = new Set(controls.map(({ published }) => `nces-f33-${published.fiscalYear}`));
  const unchecked = releases.filter(({ source }) => source.startsWith('nces-f33-') && !checked.has(source));
  if (unchecked.length === 0) return [];
  const years = list(unchecked.map(({ schoolYear }) => schoolYear));
  return [`Not compared with what NCES published, because the folder holds no totals of ${years}.`];
}

function controlLine({ published: { column }, found: { count, minimum, maximum, mean } }: ControlResult): string {
  return `  ${column}: ${counted(count, 'district')}, from ${number(minimum)} to ${number(maximum)}, mean ${number(mean)}`;
}
