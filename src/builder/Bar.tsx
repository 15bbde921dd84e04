import type { ComponentChildren } from 'preact';
import { useDesk } from './desk.ts';
import type { StepBy } from './keeping/use-history.ts';

interface Props {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly step: StepBy;
  /** What opens files. */
  readonly opener: ComponentChildren;
  /** What leads to what is printed, where there is no room for it beside the form. */
  readonly seeIt: string;
  readonly isSheetsShown: boolean;
  readonly showSheets: (isShown: boolean) => void;
}

/** What concerns the whole of what is written. */
export function Bar({ canUndo, canRedo, step, opener, seeIt, isSheetsShown, showSheets }: Props) {
  const { noun, start, replace, say } = useDesk();
  return (
    <div class="builder-bar" role="group" aria-label={`The whole ${noun}`}>
      <button
        type="button"
        class="button"
        aria-disabled={!canUndo}
        onClick={() => {
          step({ do: 'undo' });
          say(canUndo ? 'The last step was undone.' : 'There is nothing to undo.');
        }}
      >
        Undo
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={!canRedo}
        onClick={() => {
          step({ do: 'redo' });
          say(canRedo ? 'The step was done again.' : 'There is nothing to do again.');
        }}
      >
        Redo
      </button>
      {opener}
      <button
        type="button"
        class="button"
        onClick={() => replace(start, `A new ${noun} was begun. Undo brings the one before back.`)}
      >
        Begin a new {noun}
      </button>
      <button
        type="button"
        class="button only-narrow"
        aria-pressed={isSheetsShown}
        onClick={() => showSheets(!isSheetsShown)}
      >
        {seeIt}
      </button>
    </div>
  );
}
