import { useCallback, useState } from 'preact/hooks';
import type { Issue } from '../../report/issue.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { idOf } from '../desk.ts';

interface LookedAt {
  /** Whether the writer has been in a field, or something was put into it. */
  readonly isLookedAt: (path: DataPath) => boolean;
  /** A field was left: from now on its problems stand beside it, and they are said once. */
  readonly leave: (event: FocusEvent, issues: readonly Issue[], say: (text: string) => void) => void;
  /** Everything that stands in a draft was put there at once. */
  readonly lookAtAll: () => void;
}

/** Problems are shown where somebody has been: a form that begins with complaints is not read. */
export function useLookedAt(): LookedAt {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const isLookedAt = (path: DataPath): boolean =>
    isAll || ids.has(idOf(path)) || [...ids].some((id) => id.startsWith(`${idOf(path)}-`));
  const leave: LookedAt['leave'] = ({ target }, issues, say) => {
    const id = target instanceof HTMLElement ? target.id : '';
    if (!id.startsWith('field-')) return;
    setIds((before) => new Set([...before, id]));
    const wrong = issues.find(({ place }) => place.kind === 'data' && idOf(place.path) === id);
    if (wrong) say(`${wrong.label}: ${wrong.what} ${wrong.fix}`);
  };
  return { isLookedAt, leave, lookAtAll: useCallback(() => setAll(true), []) };
}
