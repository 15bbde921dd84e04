import type { DataPath } from '../../schemas/describe.ts';
import { idOf, useDesk, type Choice } from '../desk.ts';
import { rowsAt } from '../draft/draft.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
}

/** Any of the things a field can name, a box to mark for each. What is named and not known stays until it is unmarked. */
export function PicksField({ path, label, hint, choices }: Props) {
  const { draft, write } = useDesk();
  const chosen = rowsAt(draft, path);
  const unknown = chosen.filter((each) => !choices.some(({ id }) => id === each)).map(String);
  const all = [...choices, ...[...new Set(unknown)].map((id) => ({ id, title: id }))];
  const mark = (id: string, isMarked: boolean): void => {
    const marked = all.filter((each) => (each.id === id ? isMarked : chosen.includes(each.id))).map((each) => each.id);
    write(path, marked.length === 0 ? undefined : marked);
  };
  const id = idOf(path);
  return (
    <fieldset class="picks-field" id={id} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {all.length === 0 ? `${hint} There is nothing to choose yet.` : hint}
        </p>
      )}
      <div class="picks">
        {all.map((each) => (
          <label class="field-mark" key={each.id}>
            <input
              id={`${id}-${each.id}`}
              type="checkbox"
              checked={chosen.includes(each.id)}
              onChange={({ currentTarget }) => mark(each.id, currentTarget.checked)}
            />
            {each.title}
          </label>
        ))}
      </div>
      <Problems path={path} />
      {chosen.map((_, index) => (
        <Problems key={index} path={[...path, index]} />
      ))}
    </fieldset>
  );
}
