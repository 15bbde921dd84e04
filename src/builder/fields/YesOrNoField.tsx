import type { DataPath } from '../../schemas/describe.ts';
import { useDesk } from '../desk.ts';
import { valueAt } from '../draft/draft.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm;
}

const answers: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** A yes or a no. A no is an answer: what nobody answered is neither. */
export function YesOrNoField({ path, form: { label, hint, isRequired } }: Props) {
  const { draft, write } = useDesk();
  const value = valueAt(draft, path);
  const shown = Object.keys(answers).find((answer) => answers[answer] === value) ?? '';
  return (
    <Labelled {...{ path, label, hint, isRequired }}>
      {(tied) => (
        <select {...tied} value={shown} onChange={({ currentTarget }) => write(path, answers[currentTarget.value])}>
          <option value="">–</option>
          <option value="yes">Yes</option>
          <option value="no">No</option>
        </select>
      )}
    </Labelled>
  );
}
