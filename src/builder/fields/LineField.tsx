import type { DataPath } from '../../schemas/describe.ts';
import { useDesk } from '../desk.ts';
import { textAt } from '../draft/draft.ts';
import { yearTyped } from '../draft/typed.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Labelled } from './Labelled.tsx';
import { inputOf } from './input-of.ts';
import { Length } from './Length.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'line' };
}

/** A text of one line, a day, or an address. */
export function LineField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const text = textAt(draft, path);
  const { label, hint, isRequired, type, most } = form;
  return (
    <Labelled {...{ path, label, hint, isRequired }}>
      {(tied) => (
        <>
          <input
            {...tied}
            {...inputOf(type)}
            value={text}
            autocomplete="off"
            onInput={({ currentTarget }) => write(path, currentTarget.value)}
            onBlur={() => {
              if (type === 'school-year' && yearTyped(text) !== text) write(path, yearTyped(text));
            }}
          />
          <Length text={text} most={most} />
        </>
      )}
    </Labelled>
  );
}
