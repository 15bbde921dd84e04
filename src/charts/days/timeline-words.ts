import { date, list } from '../../lib/format.ts';
import type { TimelineRow, TimelineSpec } from './timeline-spec.ts';

/** More names than these say no more than their number. */
const MOST_NAMED = 4;

/**
 * "5 activities between October 8, 2025 and March 10, 2027: “A” comes first, “B” ends last (no date: “C”); 3 more
 * are in the table only."
 */
export function timelineWords(spec: TimelineSpec): string {
  const { rows, missingLabel, leftOut } = spec;
  const dated = rows.filter(({ days }) => days.length > 0);
  const without = rows.filter(({ days }) => days.length === 0).map(({ name }) => name);
  const note = without.length === 0 || dated.length === 0 ? '' : ` (${missingLabel}: ${named(without)})`;
  const more = leftOut === 0 ? '' : `; ${String(leftOut)} more ${leftOut === 1 ? 'is' : 'are'} in the table only`;
  return `${dated.length === 0 ? `${counted(spec, rows)}, ${missingLabel}` : datedWords(spec, dated)}${note}${more}.`;
}

function datedWords(spec: TimelineSpec, rows: readonly TimelineRow[]): string {
  const [first, last] = [earliest(rows), latest(rows)];
  const [from, to] = [startOf(first), endOf(last)];
  const when = from === to ? `on ${date(from)}` : `between ${date(from)} and ${date(to)}`;
  if (rows.length === 1) return `${counted(spec, rows)} ${when}: ${quoted(first)}`;
  const ends = first === last ? `${quoted(first)} goes on from the first day to the last` : order(first, last);
  return `${counted(spec, rows)} ${when}: ${ends}`;
}

function order(first: TimelineRow | undefined, last: TimelineRow | undefined): string {
  return `${quoted(first)} comes first, ${quoted(last)} ends last`;
}

function counted({ noun: [one, many] }: TimelineSpec, rows: readonly TimelineRow[]): string {
  return rows.length === 1 ? `One ${one}` : `${String(rows.length)} ${many}`;
}

function named(names: readonly string[]): string {
  return names.length > MOST_NAMED ? String(names.length) : list(names.map((name) => `“${name}”`));
}

function quoted(row: TimelineRow | undefined): string {
  return `“${row?.name ?? ''}”`;
}

function earliest(rows: readonly TimelineRow[]): TimelineRow | undefined {
  return rows.reduce((first, row) => (startOf(row) < startOf(first) ? row : first));
}

function latest(rows: readonly TimelineRow[]): TimelineRow | undefined {
  return rows.reduce((last, row) => (endOf(row) > endOf(last) ? row : last));
}

function startOf(row: TimelineRow | undefined): string {
  return row?.days[0]?.day ?? '';
}

function endOf(row: TimelineRow | undefined): string {
  return row?.days.at(-1)?.day ?? '';
}
