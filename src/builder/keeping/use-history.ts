import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Draft, withValue } from '../draft/draft.ts';
import { begin, change, pause, redo, undo, type History } from '../draft/history.ts';
import type { KeptDraft } from './kept-draft.ts';

type Step =
  | { readonly do: 'change'; readonly to: (draft: Draft) => Draft; readonly what?: string | undefined }
  | { readonly do: 'pause' | 'undo' | 'redo' };

/** Takes a step: a change, or back or forth. */
export type StepBy = (step: Step) => void;

/** The draft with its past, kept in the browser after each change and followed where another tab changes it. */
export function useHistory(kept: KeptDraft, start: Draft): readonly [History, StepBy] {
  const [history, step] = useReducer(next, start, begin);
  const last = useRef(kept.read());
  useEffect(() => {
    kept.write(history.present, last.current);
    last.current = history.present;
  }, [history.present]);
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent): void => {
      const part = key === null ? undefined : kept.written(key, newValue);
      if (!part) return;
      // It stands in the storage already, so it is not written again.
      last.current = withValue(last.current, [part.name], part.value);
      step({ do: 'change', to: (draft) => withValue(draft, [part.name], part.value) });
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);
  return [history, step];
}

function next(history: History, step: Step): History {
  switch (step.do) {
    case 'change':
      return change(history, step.to(history.present), step.what);
    case 'pause':
      return pause(history);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}
