import type { Context } from '../context.ts';
import { entryLink } from '../library/entries.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import type { LinkView } from '../navigation.ts';

type Kind = 'designs' | 'cases';

const indexes = new WeakMap<Context, Map<Kind, ReadonlyMap<string, readonly LinkView[]>>>();

/**
 * The designs or cases that name a standard, in the order of their titles. The index is made once: each standard's
 * page and the pages of the frameworks ask it.
 */
export function serving(kind: Kind, standard: string, context: Context): readonly LinkView[] {
  const known = indexes.get(context) ?? new Map<Kind, ReadonlyMap<string, readonly LinkView[]>>();
  indexes.set(context, known);
  const index = known.get(kind) ?? makeIndex(kind, context);
  known.set(kind, index);
  return index.get(standard) ?? [];
}

function makeIndex(kind: Kind, context: Context): ReadonlyMap<string, readonly LinkView[]> {
  const index = new Map<string, LinkView[]>();
  for (const entry of [...context.corpus[kind]].sort(inReadingOrder))
    for (const standard of entry.data.standards) {
      const links = index.get(standard) ?? [];
      links.push(entryLink(entry, context));
      index.set(standard, links);
    }
  return index;
}
