import type { DataPath } from '../../schemas/describe.ts';
import { idOf, issuesAt, useDesk } from '../desk.ts';

interface Props {
  readonly path: DataPath;
}

/** The id by which a control names its problems; undefined while none are shown. */
export function useProblems(path: DataPath): { readonly describedBy: string | undefined; readonly isWrong: boolean } {
  const { issues, isLookedAt } = useDesk();
  const isWrong = isLookedAt(path) && issuesAt(issues, path).length > 0;
  return { describedBy: isWrong ? `${idOf(path)}-problems` : undefined, isWrong };
}

/** What is wrong with a field, beside it. */
export function Problems({ path }: Props) {
  const { issues } = useDesk();
  const { describedBy } = useProblems(path);
  if (describedBy === undefined) return null;
  return (
    <div class="field-problems" id={describedBy}>
      {issuesAt(issues, path).map(({ code, what, fix }) => (
        <p key={code}>
          <strong>{what}</strong> {fix}
        </p>
      ))}
    </div>
  );
}
