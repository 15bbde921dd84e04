import type { DataPath } from '../../schemas/describe.ts';
import { useDesk } from '../desk.ts';
import { textAt } from '../draft/draft.ts';
import { optionLabel } from '../form/option-label.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'choice' };
}

export function ChoiceField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const { label, hint, isRequired, options } = form;
  return (
    <Labelled {...{ path, label, hint, isRequired }}>
      {(tied) => (
        <select
          {...tied}
          value={textAt(draft, path)}
          onChange={({ currentTarget }) => write(path, currentTarget.value)}
        >
          <option value="">–</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {optionLabel(option)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
