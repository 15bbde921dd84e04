import { fundingSources, uses } from '../../schemas/spending.ts';
import { tableNames, type TableName } from '../../model/stories/form/rows.ts';

type FundingSource = (typeof fundingSources)[number];
type Use = (typeof uses)[number];

/** A row of a table of money, by the table and what the row is of. */
export interface Target {
  readonly table: TableName;
  readonly key: FundingSource | Use;
}

/** "byUse/coaching". */
export function targetId({ table, key }: Target): string {
  return `${table}/${key}`;
}

/** Every row there can be, table by table. */
export const targets: readonly Target[] = tableNames.flatMap((table) =>
  (table === 'byUse' ? uses : fundingSources).map((key) => ({ table, key })),
);

export function targetOf(id: string): Target | undefined {
  return targets.find((target) => targetId(target) === id);
}
