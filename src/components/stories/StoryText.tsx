import type { TextView } from '../../model/stories/blocks.ts';
import { Cited } from './Cited.tsx';
import { WriteLines } from './WriteLines.tsx';

/** A text of a sheet, or lines to write it on. */
export function StoryText({ view: { text, size, ask, lines, field } }: { readonly view: TextView }) {
  return (
    <>
      {text.length > 0 && (
        <p class={`sheet-text is-${size}`}>
          <Cited text={text} />
        </p>
      )}
      {ask && <p class="ask">{ask}</p>}
      {lines > 0 && <WriteLines lines={lines} field={field} />}
    </>
  );
}
