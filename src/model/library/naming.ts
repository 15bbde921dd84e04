import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import { entryLink, type LibraryEntry } from './entries.ts';
import { inReadingOrder } from './neighbours.ts';

/** Looks up those of some entries that name another entry, in the order in which they are read. */
export function namingIndex<Each extends LibraryEntry>(
  entriesOf: (context: Context) => readonly Each[],
  named: (entry: Each) => readonly string[],
) {
  const indexOf = oncePerSite((context) => {
    const index = new Map<string, LinkView[]>();
    for (const entry of entriesOf(context).toSorted(inReadingOrder))
      for (const id of named(entry)) {
        const links = index.get(id) ?? [];
        links.push(entryLink(entry, context));
        index.set(id, links);
      }
    return index;
  });
  return (id: string, context: Context): readonly LinkView[] => indexOf(context).get(id) ?? [];
}
