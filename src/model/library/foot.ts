import { date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { howToCite } from './cite.ts';
import { neighbours } from './neighbours.ts';
import { titleOf, type LibraryEntry } from './entries.ts';

/** What stands at the foot of a page of the library. */
export interface FootView {
  readonly reviewed: string;
  readonly citation: string;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

export function footView(entry: LibraryEntry, context: Context): FootView {
  const path = paths.entry(entry.collection, entry.id);
  return {
    reviewed: date(entry.data.reviewed),
    citation: howToCite(titleOf(entry), entry.data.reviewed, path, context),
    ...neighbours(entry, context),
  };
}
