import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import type { LinkView } from '../navigation.ts';

const indexes = new WeakMap<Context, ReadonlyMap<string, readonly LinkView[]>>();

/** The cases that show a design, in the order of their titles. */
export function showing(design: string, context: Context): readonly LinkView[] {
  const index = indexes.get(context) ?? makeIndex(context);
  indexes.set(context, index);
  return index.get(design) ?? [];
}

function makeIndex(context: Context): ReadonlyMap<string, readonly LinkView[]> {
  const index = new Map<string, LinkView[]>();
  for (const entry of context.corpus.cases.toSorted(inReadingOrder))
    for (const design of entry.data.designs)
      index.set(design, [...(index.get(design) ?? []), entryLink(entry, context)]);
  return index;
}
