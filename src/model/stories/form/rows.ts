import { fundingSources, uses, type SpendingTables } from '../../../schemas/spending.ts';
import { storyCounts } from '../../../schemas/stories.ts';
import type { Words } from '../../../schemas/words.ts';

/** The tables of a form, in their order. */
export const tableNames = ['bySource', 'byUse', 'received'] as const;
export type TableName = (typeof tableNames)[number];

/** A row of a form: what it is of, and the name it has there. */
export interface FormRow {
  /** Its part of the names of its fields: "title-ii-a", or "other-2" for the second row of that kind. */
  readonly id: string;
  readonly key: FundingSource | Use;
  /** The name its template gives it; none where the words of the site name it. */
  readonly name: string | undefined;
  /** Whether it is named by whoever fills the form in. */
  readonly isOpen: boolean;
}

type FundingSource = (typeof fundingSources)[number];
type Use = (typeof uses)[number];

export type FormRows = Readonly<Record<TableName, readonly FormRow[]>>;

/** The columns of a form, numbered as in the names of its fields. */
export const formColumns: readonly number[] = Array.from({ length: storyCounts.years }, (_, index) => index + 1);

/** The rows of a template. */
export function formRows({ bySource, byUse, received }: SpendingTables): FormRows {
  return {
    bySource: identified(bySource.map(({ from, name }) => ({ key: from, name }))),
    byUse: identified(byUse.map(({ use, name }) => ({ key: use, name }))),
    received: identified(received.map(({ from, name }) => ({ key: from, name }))),
  };
}

function identified(rows: readonly Pick<FormRow, 'key' | 'name'>[]): FormRow[] {
  return rows.map(({ key, name }, index) => {
    const before = rows.slice(0, index).filter((row) => row.key === key).length;
    return { id: before === 0 ? key : `${key}-${before + 1}`, key, name, isOpen: isOpen(key, name) };
  });
}

/** A colon after a name asks for more: "Other:". */
function isOpen(key: FormRow['key'], name: string | undefined): boolean {
  return key === 'other' && (name === undefined || name.endsWith(':'));
}

/** What the row of a form says it is of; undefined where no table has such rows. */
export function keyOf(table: TableName, id: string): FormRow['key'] | undefined {
  const keys: readonly FormRow['key'][] = table === 'byUse' ? uses : fundingSources;
  return keys.find((key) => id === key || (id.startsWith(`${key}-`) && /^\d+$/.test(id.slice(key.length + 1))));
}

/** What a row is called where its fields are named. */
export function rowLabel({ name, key }: FormRow, words: Words): string {
  return name?.replace(/:$/, '') ?? words[key];
}
