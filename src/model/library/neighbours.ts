import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { entryLink, titleOf, type LibraryCollection, type LibraryEntry } from './entries.ts';

interface Neighbours {
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

type Order = ReadonlyMap<string, number>;

const orders = new WeakMap<Context, Map<string, { readonly list: readonly LibraryEntry[]; readonly places: Order }>>();

/** The entries before and after this one, in the order in which its collection is read. */
export function neighbours(entry: LibraryEntry, context: Context): Neighbours {
  const { list, places } = orderOf(entry.collection, context);
  const place = places.get(entry.id) ?? -1;
  const link = (other: LibraryEntry | undefined) => other && entryLink(other, context);
  return { previous: link(list[place - 1]), next: link(list[place + 1]) };
}

/** Made once for all pages: sorting a large collection for each of its pages would take minutes. */
function orderOf(collection: LibraryCollection, context: Context) {
  const known = orders.get(context) ?? new Map<string, ReturnType<typeof makeOrder>>();
  orders.set(context, known);
  const order = known.get(collection) ?? makeOrder(collection, context);
  known.set(collection, order);
  return order;
}

function makeOrder(collection: LibraryCollection, { corpus }: Context) {
  const list: readonly LibraryEntry[] = [...corpus[collection]].sort(inReadingOrder);
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
