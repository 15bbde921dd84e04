import { describe } from '../../../schemas/describe.ts';
import { storyCounts, storySchema } from '../../../schemas/stories.ts';
import { useDesk } from '../../desk.ts';
import { rowsAt } from '../../draft/draft.ts';
import { AddRow } from './AddRow.tsx';
import { MoneyRow } from './MoneyRow.tsx';
import { ForAllRows } from './ForAllRows.tsx';
import { RowDetails } from './RowDetails.tsx';
import { FillBlanks } from './FillBlanks.tsx';
import { TableProblems } from './TableProblems.tsx';
import { YearHead } from './YearHead.tsx';
import { yearsIn } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

interface Props {
  readonly table: TableName;
}

/** One table of money: a row for each source or use, a column for each school year. */
export function MoneyTableEditor({ table }: Props) {
  const { draft } = useDesk();
  const years = yearsIn(draft);
  const rows = rowsAt(draft, ['tables', table]);
  const { label, sentence } = describe(storySchema, ['tables', table]);
  const title = label.split(' › ').at(-1) ?? label;
  const most = table === 'received' ? storyCounts.receivedRows : storyCounts.rows;
  return (
    <section class="money" id={`field-tables-${table}`} aria-labelledby={`field-tables-${table}-title`}>
      <h3 id={`field-tables-${table}-title`}>{title}</h3>
      <p class="field-hint">{sentence}</p>
      {rows.length > 0 && (
        <>
          <ForAllRows table={table} title={title} />
          <div class="table-box" role="region" aria-label={`${title}, amounts`} tabIndex={0}>
            <table class="money-table">
              <thead>
                <tr>
                  <th scope="col">In whole dollars</th>
                  {years.map((year, index) => (
                    <YearHead key={index} {...{ table, year, index }} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((_, index) => (
                  <MoneyRow key={index} {...{ table, index }} />
                ))}
              </tbody>
            </table>
          </div>
          <TableProblems table={table} />
          <FillBlanks table={table} />
          <p class="field-hint">
            Copy cells of a spreadsheet and paste them into the first cell they belong in. Leave a cell blank where the
            amount is not known; write 0 only where it was zero. The sheet has room for {most} rows; what is more is
            summed in one row, and says so.
          </p>
          {rows.map((_, index) => (
            <RowDetails key={index} {...{ table, index }} />
          ))}
        </>
      )}
      <AddRow table={table} title={title} />
    </section>
  );
}
