import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Store } from '../client/worksheet/store.ts';
import { Bar } from './Bar.tsx';
import { DeskContext } from './desk.ts';
import { AfterPress } from './keeping/after-press.ts';
import { Kept } from './keeping/Kept.tsx';
import type { StepBy } from './keeping/use-history.ts';
import type { Office } from './keeping/use-office.ts';

interface Props {
  readonly office: Office;
  readonly store: Store;
  /** Calls back when the storage begins or ends to refuse what is typed. */
  readonly onTrouble: (changed: () => void) => void;
  /** Loads what is otherwise loaded on demand. */
  readonly loadAll: () => Promise<void>;
  /** What stands in the bar beside undoing: what opens files. */
  readonly opener: ComponentChildren;
  /** What leads from the form to what is printed, where there is no room for both. */
  readonly seeIt: string;
  readonly children: ComponentChildren;
  /** What is printed, beside the form. */
  readonly beside: ComponentChildren;
}

/** A builder: the bar above, the form, and what is printed beside it. */
export function Builder({ office, store, onTrouble, loadAll, opener, seeIt, children, beside }: Props) {
  const { desk, history, step, said, complaint, leave } = office;
  const [isSheetsShown, showSheets] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const press = useMemo(() => new AfterPress(), []);
  useEffect(() => press.listen(), []);
  useKeys(root, step);
  return (
    <DeskContext.Provider value={desk}>
      <div
        ref={root}
        class={isSheetsShown ? 'builder shows-sheets' : 'builder'}
        onFocusOut={(event) => {
          step({ do: 'pause' });
          press.do(() => leave(event));
        }}
      >
        <Bar
          canUndo={history.past.length > 0}
          canRedo={history.future.length > 0}
          {...{ step, opener, seeIt, isSheetsShown, showSheets }}
        />
        <Kept {...{ store, onTrouble, loadAll }} draft={desk.draft} />
        <p class="builder-complaint" role="alert">
          {complaint}
        </p>
        <p class="builder-status" role="status">
          {said}
        </p>
        <div class="builder-columns">
          <div class="builder-form">{children}</div>
          {beside}
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** Control and Z undo, with Shift or with Y they redo, wherever the cursor stands in the builder. */
function useKeys(root: { readonly current: HTMLElement | null }, step: StepBy): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      step({ do: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    };
    const element = root.current;
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
}
