import type { DataPath } from '../../schemas/describe.ts';
import { idOf, useDesk } from '../desk.ts';
import { valueAt } from '../draft/draft.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm;
}

/** A box to mark. Left unmarked, the file says nothing of it. */
export function YesField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const id = idOf(path);
  return (
    <div class="field">
      <label class="field-mark">
        <input
          id={id}
          type="checkbox"
          checked={valueAt(draft, path) === true}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => write(path, currentTarget.checked || undefined)}
        />
        {form.label}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {form.hint}
      </p>
      <Problems path={path} />
    </div>
  );
}
