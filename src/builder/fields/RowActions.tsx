import type { DataPath } from '../../schemas/describe.ts';
import { idOf, useDesk } from '../desk.ts';
import { rowsAt, withoutRow, withRowMoved } from '../draft/draft.ts';
import { focusSoon } from '../go-to.ts';

interface Props {
  /** The list. */
  readonly path: DataPath;
  readonly index: number;
  readonly one: string;
}

/** Moves a row of a list, and takes it out. */
export function RowActions({ path, index, one }: Props) {
  const { draft, replace } = useDesk();
  const last = rowsAt(draft, path).length - 1;
  const name = `${one} ${index + 1}`;
  const move = (to: number, way: 'up' | 'down'): void => {
    replace(withRowMoved(draft, path, index, to), `${name} is now ${to + 1}.`);
    const other = way === 'up' ? 'down' : 'up';
    focusSoon(`${idOf([...path, to])}-${way}`, `${idOf([...path, to])}-${other}`);
  };
  const id = idOf([...path, index]);
  return (
    <p class="list-actions">
      {index > 0 && (
        <button
          type="button"
          class="button"
          id={`${id}-up`}
          aria-label={`Move up: ${name}`}
          onClick={() => move(index - 1, 'up')}
        >
          Move up
        </button>
      )}
      {index < last && (
        <button
          type="button"
          class="button"
          id={`${id}-down`}
          aria-label={`Move down: ${name}`}
          onClick={() => move(index + 1, 'down')}
        >
          Move down
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={`Take out: ${name}`}
        onClick={() => {
          replace(withoutRow(draft, path, index), `${name} was taken out. Undo brings it back.`);
          document.getElementById(`${idOf(path)}-add`)?.focus();
        }}
      >
        Take out
      </button>
    </p>
  );
}
