import { valueAt, withValue, type Draft } from '../../draft/draft.ts';
import type { Picture } from '../logo/picture.ts';

/** What a file came to. */
export interface Opened {
  readonly draft: Draft;
  readonly said: string;
  /** The picture of its logo, where the file carries one that is right. */
  readonly picture?: Picture;
  /** What could not be read, each with where it stands and what it takes. */
  readonly problems: readonly string[];
}

/** What is told of a logo that is named by a file and is not in it. */
export const noPicture = 'The picture of the logo is not in the file: choose it again.';

/** A story names a logo only where its picture is there: the sheets would show a gap. */
export function withItsPicture(opened: Opened): Opened {
  const { draft, picture, problems } = opened;
  if (valueAt(draft, ['logo', 'file']) === undefined) return opened;
  if (picture) return { ...opened, draft: withValue(draft, ['logo', 'file'], picture.path) };
  return { ...opened, draft: withValue(draft, ['logo', 'file'], undefined), problems: [...problems, noPicture] };
}
