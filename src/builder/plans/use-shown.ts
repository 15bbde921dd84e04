import { useRef } from 'preact/hooks';
import type { Draft } from '../draft/draft.ts';
import { shown, type Shown } from './shown.ts';
import type { Site } from './site.ts';

/** Shows drafts, and remembers the last one: what else changes on the page does not check it again. */
export function useShown(nameOf: (draft: Draft) => string, today: string, site: Site): (draft: Draft) => Shown {
  const last = useRef<{ readonly draft: Draft; readonly name: string; readonly shown: Shown }>(undefined);
  return (draft) => {
    const name = nameOf(draft);
    if (last.current?.draft !== draft || last.current.name !== name)
      last.current = { draft, name, shown: shown(draft, name, today, site) };
    return last.current.shown;
  };
}
