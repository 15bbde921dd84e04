import { useState } from 'preact/hooks';
import { useDesk } from '../../desk.ts';
import { withRow } from '../../draft/draft.ts';
import { optionLabel } from '../../form/option-label.ts';
import { rowOptions } from './row-form.ts';
import { rowKey } from './money.ts';
import type { TableName } from '../../../model/stories/form/rows.ts';

interface Props {
  readonly table: TableName;
  readonly title: string;
}

export function AddRow({ table, title }: Props) {
  const { draft, replace } = useDesk();
  const options = rowOptions(table);
  const [key, setKey] = useState('other');
  const id = `add-row-${table}`;
  const add = (): void =>
    replace(withRow(draft, ['tables', table], { [rowKey[table]]: key }), `A row ${optionLabel(key)} was added.`);
  return (
    <div class="field-row add-row">
      <div class="field">
        <label for={id}>
          One more row<span class="visually-hidden"> in {title}</span>
        </label>
        <select id={id} value={key} onChange={({ currentTarget }) => setKey(currentTarget.value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {optionLabel(option)}
            </option>
          ))}
        </select>
      </div>
      <button type="button" class="button" onClick={add}>
        Add the row
      </button>
    </div>
  );
}
