import { issuesIn, useDesk } from '../../desk.ts';
import { grouped } from '../../grouped.ts';
import { IssueWords } from '../../IssueWords.tsx';
import type { TableName } from '../../../model/stories/form/rows.ts';

/** The id of what a table's cells are described by. */
export function problemsOf(table: TableName): string {
  return `field-tables-${table}-problems`;
}

/** What is wrong with the amounts of a table, below it: in the cells there would be no room. */
export function TableProblems({ table }: { readonly table: TableName }) {
  const { issues, isLookedAt } = useDesk();
  const path = ['tables', table];
  const found = grouped(issuesIn(issues, path));
  if (found.length === 0 || !isLookedAt(path)) return null;
  return (
    <div class="field-problems" id={problemsOf(table)}>
      {found.map((group, index) => (
        <p key={index}>
          <IssueWords group={group} />
        </p>
      ))}
    </div>
  );
}
