import { useDesk } from '../../desk.ts';
import { MoneyTableEditor } from './MoneyTable.tsx';
import { yearsIn } from './money.ts';
import { tableNames } from '../../../model/stories/form/rows.ts';
import { PasteTable } from './PasteTable.tsx';
import { Years } from './Years.tsx';

/** The tables of the first sheet: what is spent, by source and by use, and what came in. */
export function MoneySection() {
  const { draft } = useDesk();
  return (
    <>
      <PasteTable />
      <Years />
      {yearsIn(draft).length > 0 && tableNames.map((table) => <MoneyTableEditor key={table} table={table} />)}
    </>
  );
}
