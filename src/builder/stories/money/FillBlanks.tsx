import { useDesk } from '../../desk.ts';
import { blankCells, withBlanksSaid } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

/** Says of all blank cells at once that nobody reports them. */
export function FillBlanks({ table }: { readonly table: TableName }) {
  const { draft, replace } = useDesk();
  const count = blankCells(draft, table);
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="small-button fill-blanks"
      onClick={() => replace(withBlanksSaid(draft, table), `${count} cells now say “not reported”.`)}
    >
      Write “not reported” into {count} blank {count === 1 ? 'cell' : 'cells'}
    </button>
  );
}
