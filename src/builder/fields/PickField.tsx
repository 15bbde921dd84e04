import type { DataPath } from '../../schemas/describe.ts';
import { useDesk, type Choice } from '../desk.ts';
import { textAt } from '../draft/draft.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly choices: readonly Choice[];
}

/** One of the things a field can name: a work, a goal, a learning design. */
export function PickField({ path, choices, ...named }: Props) {
  const { draft, write } = useDesk();
  const chosen = textAt(draft, path);
  const isUnknown = chosen !== '' && !choices.some(({ id }) => id === chosen);
  return (
    <Labelled path={path} {...named}>
      {(tied) => (
        <select {...tied} value={chosen} onChange={({ currentTarget }) => write(path, currentTarget.value)}>
          <option value="">–</option>
          {isUnknown && <option value={chosen}>{chosen}</option>}
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
