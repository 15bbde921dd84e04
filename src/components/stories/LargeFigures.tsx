import type { BlankFigure, LargeFigure } from '../../model/stories/blocks.ts';
import { NoteReferences } from './NoteReferences.tsx';

interface Props {
  readonly figures: readonly LargeFigure[];
  /** Places to write numbers into, on a blank form. */
  readonly blanks?: readonly BlankFigure[];
}

/** Numbers that are read at a glance. */
export function LargeFigures({ figures, blanks = [] }: Props) {
  if (figures.length + blanks.length === 0) return null;
  return (
    <ul class="large-figures">
      {figures.map(({ value, label, size, notes }, index) => (
        <li class={`is-${size}`} key={index}>
          {value ? <strong>{value}</strong> : <span class="figure-place" />}
          <span class="figure-label">
            {label}
            <NoteReferences notes={notes} />
          </span>
        </li>
      ))}
      {blanks.map(({ field, labelField }) => (
        <li key={field}>
          <span class="figure-place" data-field={field} />
          <span class="figure-label ask">What it counts</span>
          <span class="label-place" data-field={labelField} />
        </li>
      ))}
    </ul>
  );
}
