import type { Context } from '../context.ts';
import { libraryCollections } from '../../schemas/corpus.ts';
import type { LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import { entryLink, titleOf, type LibraryCollection, type LibraryEntry } from './entries.ts';

interface Neighbours {
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** The entries before and after this one, in the order in which its collection is read. */
export function neighbours(entry: LibraryEntry, context: Context): Neighbours {
  const { list, places } = ordersOf(context)[entry.collection];
  const place = places.get(entry.id) ?? -1;
  const link = (other: LibraryEntry | undefined) => other && entryLink(other, context);
  return { previous: link(list[place - 1]), next: link(list[place + 1]) };
}

const ordersOf = oncePerSite(({ corpus }) => {
  const orders = libraryCollections.map((name) => [name, orderOf(corpus[name])] as const);
  return Object.fromEntries(orders) as Readonly<Record<LibraryCollection, ReturnType<typeof orderOf>>>;
});

function orderOf(entries: readonly LibraryEntry[]) {
  const list = entries.toSorted(inReadingOrder);
  return { list, places: new Map(list.map(({ id }, index) => [id, index])) };
}

const alphabet = new Intl.Collator('en-US', { numeric: true });

/** Standards by framework and number, all else by title. */
export function inReadingOrder(a: LibraryEntry, b: LibraryEntry): number {
  if (a.collection === 'standards' && b.collection === 'standards') {
    const byFramework = alphabet.compare(a.data.framework, b.data.framework);
    if (byFramework !== 0) return byFramework;
    return a.data.number - b.data.number;
  }
  return alphabet.compare(titleOf(a), titleOf(b)) || (a.id < b.id ? -1 : 1);
}
