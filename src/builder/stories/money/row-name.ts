import { rowName as nameOf } from '../../../model/stories/builder/draft.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';
import { defaultWords } from '../../../schemas/words.ts';
import { valueAt, type Draft } from '../../draft/draft.ts';

/** What a row is called, by its table and its place there. */
export function rowName(draft: Draft, table: TableName, index: number): string {
  return nameOf(valueAt(draft, ['tables', table, index]), defaultWords);
}
