import { siteContext } from '../context.ts';
import { publishedCollections } from '../model/data/file.ts';

/** The collections that have something to download. */
export async function publishedData() {
  const { corpus } = await siteContext();
  return publishedCollections(corpus).map((collection) => ({ params: { collection }, props: { collection } }));
}
