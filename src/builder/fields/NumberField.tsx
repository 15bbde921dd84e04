import type { DataPath } from '../../schemas/describe.ts';
import { useDesk } from '../desk.ts';
import { valueAt } from '../draft/draft.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Labelled } from './Labelled.tsx';
import { NumberInput } from './NumberInput.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'number' };
}

export function NumberField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const { label, hint, isRequired, unit } = form;
  return (
    <Labelled {...{ path, label, hint, isRequired }}>
      {(tied) => (
        <NumberInput {...tied} unit={unit} value={valueAt(draft, path)} onValue={(value) => write(path, value)} />
      )}
    </Labelled>
  );
}
