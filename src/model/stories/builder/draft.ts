import type { Words } from '../../../schemas/words.ts';
import { namesAt, rowsAt, textAt, valueAt, type Draft } from '../../drafts/draft.ts';

/** A story while it is written. */
export type StoryDraft = Draft;

export const tableNames = ['received', 'bySource', 'byUse'] as const;
export type TableName = (typeof tableNames)[number];

/** A cell of a table while it is written, with what its row says for all of them; what nobody says is empty. */
export interface DraftCell {
  /** An amount, the word in its place, or the text that was typed. */
  readonly value: number | string;
  readonly kind: string;
  readonly status: string;
  readonly source: string;
  readonly at: string;
  readonly asOf: string;
  readonly note: string;
}

/** The school years of the tables as they are written, and then those that only a row has. */
export function yearsOf(draft: StoryDraft): readonly string[] {
  const columns = rowsAt(draft, ['tables', 'schoolYears']).flatMap((_, index) => {
    const year = textAt(draft, ['tables', 'schoolYears', index]);
    return year === '' ? [] : [year];
  });
  const others = tableNames.flatMap((table) =>
    rowsAt(draft, ['tables', table]).flatMap((row) => namesAt(row, ['amounts'])),
  );
  return [...new Set([...columns, ...others.toSorted()])];
}

/** What a row of a table is called: its own name, or the site's word for what it is of. */
export function rowName(row: unknown, words: Words): string {
  const key = textAt(row, ['use']) || textAt(row, ['from']);
  const word = Object.hasOwn(words, key) ? words[key as keyof Words] : key;
  return textAt(row, ['name']) || word;
}

/** A cell as the sheets read it: what it does not say itself, its row says. */
export function cellAt(row: unknown, table: TableName, year: string): DraftCell {
  const own = valueAt(row, ['amounts', year]);
  const said = (name: string): string => textAt(own, [name]) || textAt(row, [name]);
  const value = valueAt(own, ['value']);
  return {
    value: typeof value === 'number' ? value : textAt(own, ['value']),
    kind: table === 'received' ? 'received' : said('kind'),
    ...{ status: said('status'), source: said('source'), at: said('at'), asOf: said('asOf') },
    note: textAt(own, ['note']),
  };
}
