import type { DataPath } from '../schemas/describe.ts';
import { goTo } from './go-to.ts';

interface Props {
  readonly path: DataPath;
  /** Where it leads, for those who hear the button by itself. */
  readonly name: string;
}

/** A button that leads to a field. */
export function GoThere({ path, name }: Props) {
  return (
    <button type="button" class="small-button" aria-label={name} onClick={() => goTo(path)}>
      Go there
    </button>
  );
}
