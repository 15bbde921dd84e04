import { issuesIn, useDesk } from '../../desk.ts';
import { withoutRow } from '../../draft/draft.ts';
import { Field } from '../../fields/Field.tsx';
import { Provenance } from '../../fields/FigureField.tsx';
import { rowName } from './row-name.ts';
import { amountFields, rowFields } from './row-form.ts';
import { yearsIn } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

interface Props {
  readonly table: TableName;
  readonly index: number;
}

/** What a row says beside its amounts, and what one of its amounts says differently. */
export function RowDetails({ table, index }: Props) {
  const { draft, issues, isLookedAt, replace } = useDesk();
  const path = ['tables', table, index];
  const name = rowName(draft, table, index);
  const years = yearsIn(draft);
  const isWrong =
    isLookedAt(path) && rowFields(table).some((field) => issuesIn(issues, [...path, field.name]).length > 0);
  return (
    <details class="row-details" id={`field-tables-${table}-${index}`} open={isWrong || undefined}>
      <summary>{name}: name, source and date of this row</summary>
      <div class="field-row">
        {rowFields(table).map((field) => (
          <Field key={field.name} path={[...path, field.name]} form={field.form} />
        ))}
      </div>
      {years.map((year) => (
        <Provenance key={year} path={[...path, 'amounts', year]} fields={amountFields(table)} of={`${name}, ${year}`} />
      ))}
      <button
        type="button"
        class="button"
        onClick={() =>
          replace(withoutRow(draft, ['tables', table], index), `The row ${name} was taken out. Undo brings it back.`)
        }
      >
        Take out the row {name}
      </button>
    </details>
  );
}
