import { useRef } from 'preact/hooks';
import type { Draft } from '../../draft/draft.ts';
import { pictureOf, type Picture } from '../logo/picture.ts';
import { shown, type Shown } from './shown.ts';

/** Shows drafts, and remembers the last one: typing elsewhere on the page does not check it again. */
export function useShown(today: string, held: Picture | undefined): (draft: Draft) => Shown {
  const last = useRef<{ readonly draft: Draft; readonly held: Picture | undefined; readonly shown: Shown }>(undefined);
  return (draft) => {
    if (last.current?.draft !== draft || last.current.held !== held)
      last.current = { draft, held, shown: shown(draft, today, pictureOf(draft, held)) };
    return last.current.shown;
  };
}
