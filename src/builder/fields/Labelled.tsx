import type { ComponentChildren } from 'preact';
import type { DataPath } from '../../schemas/describe.ts';
import { idOf } from '../desk.ts';
import { Problems, useProblems } from './Problems.tsx';

/** What ties a control to its label, its hint and its problems. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** Stands between the control and its problems: a count, a button. */
  readonly children: (tied: Tied) => ComponentChildren;
}

/** A control with its label above it, its hint, and its problems below. */
export function Labelled({ path, label, hint, isRequired = false, children }: Props) {
  const id = idOf(path);
  const { describedBy, isWrong } = useProblems(path);
  const described = [hint ? `${id}-hint` : undefined, describedBy].filter((each) => each !== undefined).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired && <span class="field-needed"> (needed)</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': isWrong || undefined })}
      <Problems path={path} />
    </div>
  );
}
