import { idOf, issuesIn, useDesk } from '../../desk.ts';
import { valueAt } from '../../draft/draft.ts';
import { NumberInput } from '../../fields/NumberInput.tsx';
import { useReadTable } from '../in/table/use-read-table.ts';
import { blockIn, hasYears } from './block.ts';
import { withBlock, yearsIn } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';
import { rowName } from './row-name.ts';
import { problemsOf } from './TableProblems.tsx';

interface Props {
  readonly table: TableName;
  readonly index: number;
}

export function MoneyRow({ table, index }: Props) {
  const { draft } = useDesk();
  const name = rowName(draft, table, index);
  return (
    <tr>
      <th scope="row">{name}</th>
      {yearsIn(draft).map((year, column) => (
        <Cell key={column} {...{ table, index, name, year, column }} />
      ))}
    </tr>
  );
}

interface CellProps extends Props {
  readonly name: string;
  readonly year: string;
  readonly column: number;
}

/** One amount. Pasting several cells of a spreadsheet fills the table from here on; a table with its years is read whole. */
function Cell({ table, index, name, year, column }: CellProps) {
  const { draft, issues, isLookedAt, write, replace } = useDesk();
  const readTable = useReadTable();
  const amount = ['tables', table, index, 'amounts', year];
  const path = [...amount, 'value'];
  const isWrong = isLookedAt(path) && issuesIn(issues, amount).length > 0;
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const block = blockIn(text);
    if (!block) return;
    event.preventDefault();
    if (hasYears(block)) {
      readTable(text);
      return;
    }
    const laid = withBlock(draft, table, { row: index, year: column }, block);
    replace(laid, `${block.length} rows were pasted from ${name}, ${year} on.`);
  };
  return (
    <td>
      <NumberInput
        id={idOf(path)}
        aria-label={`${name}, ${year}`}
        aria-describedby={isWrong ? problemsOf(table) : undefined}
        aria-invalid={isWrong || undefined}
        unit="dollars"
        value={valueAt(draft, path)}
        onValue={(value) => write(path, value)}
        onPaste={paste}
      />
    </td>
  );
}
