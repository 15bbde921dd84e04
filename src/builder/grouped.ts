import type { Issue } from '../report/issue.ts';

/** Problems of one kind that a reader mends in one go. */
export interface IssueGroup {
  readonly first: Issue;
  /** How many more of the kind there are beside the first. */
  readonly more: number;
}

/** The amounts of one table that lack the same are one group; every other problem is one of its own. */
export function grouped(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = Map.groupBy(issues, (issue) => `${issue.code} ${tableOf(issue) ?? JSON.stringify(issue.place)}`);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, more: others.length }] : []));
}

/** What is wrong with the text of a cell is told for each cell: what stands there differs. */
function tableOf({ place }: Issue): string | undefined {
  if (place.kind !== 'data' || place.path[0] !== 'tables' || place.path.at(-1) === 'value') return undefined;
  return String(place.path[1]);
}
