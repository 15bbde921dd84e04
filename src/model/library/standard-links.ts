import type { Context } from '../context.ts';
import { entryLink, found } from './entries.ts';
import type { LinkView } from '../navigation.ts';

/** A standard an entry serves, with the edition it stands in. */
export interface StandardLink extends LinkView {
  readonly framework: string;
}

/** The standards of these ids with the names of their frameworks. */
export function standardLinks(ids: readonly string[], context: Context): StandardLink[] {
  return found('standards', ids, context).map((standard) => ({
    ...entryLink(standard, context),
    framework: context.find('frameworks', standard.data.framework)?.data.title ?? '',
  }));
}
