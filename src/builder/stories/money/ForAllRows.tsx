import type { TableName } from '../../../model/stories/form/rows.ts';
import { useDesk } from '../../desk.ts';
import { sharedBy, withShared } from '../../draft/draft.ts';
import { SharedField } from '../../fields/SharedField.tsx';
import { rowFields } from './row-form.ts';
import { rowPaths } from './money.ts';

interface Props {
  readonly table: TableName;
  readonly title: string;
}

/** What is true of all rows is said once: the kind of money, how settled it is, and where the figures come from. */
const shared = ['kind', 'status', 'source', 'at', 'asOf'];

export function ForAllRows({ table, title }: Props) {
  const { draft, replace } = useDesk();
  const rows = rowPaths(draft, table);
  return (
    <fieldset class="for-all field-row">
      <legend>
        For all rows<span class="visually-hidden"> of {title}</span>
      </legend>
      {rowFields(table)
        .filter(({ name }) => shared.includes(name))
        .map((field) => (
          <SharedField
            key={field.name}
            of={table}
            field={field}
            value={sharedBy(draft, rows, field.name)}
            onValue={(text) => replace(withShared(draft, rows, field.name, text))}
          />
        ))}
    </fieldset>
  );
}
