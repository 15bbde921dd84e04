import type { ChartSpec } from '../spec.ts';

/** More marks than these cannot be told apart by their lines. */
const MOST_MARKS = 4;
/** With more, the points are too small to be seen, and the page too heavy. */
const MOST_VALUES = 1500;

/** A strip plot without anything to compare, with too much of it, or marks where no strip plot is. */
export function stripProblem({ kind, series, marks = [] }: ChartSpec): string | undefined {
  if (kind !== 'strip')
    return marks.length > 0 ? 'has marks, which only a strip plot shows. Leave them out.' : undefined;
  if (marks.length === 0) return 'has no marks. Name at least one place on its axis.';
  if (marks.length > MOST_MARKS) return `has ${marks.length} marks. Give it ${MOST_MARKS} at most.`;
  const wrong = marks.find(({ value }) => value !== null && !Number.isFinite(value));
  if (wrong !== undefined)
    return `has a mark "${wrong.name}" that is not a number. Write null where nothing was reported.`;
  const count = series[0]?.values.length ?? 0;
  if (count === 0) return 'has no values. Give it at least one, or null.';
  return count > MOST_VALUES
    ? `has ${count} values. Give it ${MOST_VALUES} at most, such as those of one state.`
    : undefined;
}
