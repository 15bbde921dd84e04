import { siteContext } from '../context.ts';
import { publishedEntries } from '../model/data/collections.ts';

/** The spending entries that have figures to download. */
export async function publishedSpending() {
  const { corpus } = await siteContext();
  return publishedEntries('spending', corpus).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
